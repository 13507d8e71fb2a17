package org.waymark.reporting;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.waymark.framework.CareerRoute;
import org.waymark.framework.Competency;
import org.waymark.framework.Domain;
import org.waymark.framework.Framework;
import org.waymark.framework.LevelWords;
import org.waymark.framework.PracticeFunction;
import org.waymark.framework.PracticeTask;
import org.waymark.framework.Reference;
import org.waymark.framework.Requirement;
import org.waymark.framework.Rise;
import org.waymark.framework.RoleProfile;
import org.waymark.framework.Strand;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.RoleCode;

/** Everything there is to say about one role profile, put together once for the screen and for documents. */
public record RoleSheet(
        Framework framework, RoleProfile role, List<Reference.Supervision> supervision, String by, ZonedDateTime at) {

    public RoleSheet {
        supervision = List.copyOf(supervision);
    }

    /** What the role asks for in one domain. */
    public record Part(Domain domain, List<Need> needs) {}

    /** A competency at the level that the role asks for, and what somebody at that level does. */
    public record Need(Competency competency, LevelWords words) {}

    /** A strand and the levels it raises. */
    public record Raise(Strand strand, List<Need> needs) {}

    /** The tasks of one function that people in the role do. */
    public record Work(PracticeFunction function, List<PracticeTask> tasks) {}

    /** A step to or from another role, and everything in which the later role asks for more. */
    public record Step(RoleProfile other, String note, List<Rise> rises) {}

    /** What everybody in the role needs, strands left aside, domain by domain. */
    public List<Part> parts() {
        Map<CompetencyCode, Requirement> asked = framework.requirementsOf(role.code(), Set.of());
        var parts = new ArrayList<Part>();
        for (Domain domain : framework.domains()) {
            List<Need> needs = framework.competenciesOf(domain.code()).stream()
                    .map(Competency::code)
                    .filter(asked::containsKey)
                    .map(asked::get)
                    .map(this::need)
                    .toList();
            if (!needs.isEmpty()) {
                parts.add(new Part(domain, needs));
            }
        }
        return parts;
    }

    /** All needs without their domains. */
    public List<Need> needs() {
        return parts().stream().flatMap(part -> part.needs().stream()).toList();
    }

    /** The strands of the role and what each asks for beyond what everybody needs. */
    public List<Raise> raises() {
        return framework.strands().stream()
                .filter(strand -> strand.roleCode().equals(role.code()))
                .map(strand -> new Raise(
                        strand,
                        framework.requirementsOf(role.code(), Set.of(strand.code())).values().stream()
                                .filter(Requirement::raisedByStrand)
                                .map(this::need)
                                .toList()))
                .toList();
    }

    /** The tasks of the role, function by function; nothing where the release lists none. */
    public List<Work> work() {
        List<PracticeTask> tasks = framework.tasksOf(role.code());
        return framework.functions().stream()
                .map(function -> new Work(
                        function,
                        tasks.stream()
                                .filter(task -> task.function().equals(function.code()))
                                .toList()))
                .filter(work -> !work.tasks().isEmpty())
                .toList();
    }

    /** From where people come. */
    public List<Step> stepsIn() {
        return steps(CareerRoute::toRole, CareerRoute::fromRole);
    }

    /** Where it leads. */
    public List<Step> stepsOut() {
        return steps(CareerRoute::fromRole, CareerRoute::toRole);
    }

    /** How many of the levels asked for have no words of their own. */
    public long undescribed() {
        return needs().stream().filter(need -> !need.words().described()).count();
    }

    private List<Step> steps(Function<CareerRoute, RoleCode> mine, Function<CareerRoute, RoleCode> others) {
        return framework.routes().stream()
                .filter(route -> mine.apply(route).equals(role.code()))
                .map(route -> new Step(
                        framework.profile(others.apply(route)),
                        route.note(),
                        Rise.between(framework, route.fromRole(), route.toRole())))
                .sorted((one, two) ->
                        Integer.compare(one.other().sortOrder(), two.other().sortOrder()))
                .toList();
    }

    private Need need(Requirement asked) {
        return new Need(framework.competency(asked.competency()), framework.words(asked.competency(), asked.level()));
    }
}
