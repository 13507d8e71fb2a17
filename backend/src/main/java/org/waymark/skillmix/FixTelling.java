package org.waymark.skillmix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.framework.Competency;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.provision.CoverNeed;

/** Tells a solution with the names of people and needs. */
final class FixTelling {

    private final CoverPicture picture;
    private final FixProblem problem;
    private final Map<PersonId, String> names = new HashMap<>();

    FixTelling(CoverPicture picture, FixProblem problem) {
        this.picture = picture;
        this.problem = problem;
        picture.people().forEach(person -> names.put(person.person(), person.name()));
    }

    Fix.Plan plan(FixSolution solution) {
        return new Fix.Plan(
                solution.steps().stream().map(step -> step(step, solution)).toList(),
                solution.closed().stream()
                        .map(gap -> new Fix.Closed(gap.need(), NeedNames.named(gap.need(), gap.site())))
                        .toList());
    }

    private Fix.Step step(Training step, FixSolution solution) {
        List<CoverNeed> needs = solution.closed().stream()
                .filter(gap -> {
                    Level asked = gap.candidates()
                            .getOrDefault(step.person(), Map.of())
                            .get(step.competency());
                    return asked != null && step.to().meets(asked);
                })
                .map(FixGap::need)
                .toList();
        return new Fix.Step(
                step.person(),
                names.getOrDefault(step.person(), ""),
                step.competency(),
                picture.framework()
                        .find(step.competency())
                        .map(Competency::title)
                        .orElse(""),
                problem.training(step.person(), step.competency(), step.to()).from(),
                step.to(),
                needs);
    }
}
