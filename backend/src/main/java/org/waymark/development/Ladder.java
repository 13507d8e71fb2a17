package org.waymark.development;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.framework.CareerRoute;
import org.waymark.framework.Framework;
import org.waymark.kernel.StrandCode;

/** Every role profile from the lowest level up, with one's own and those that can be reached from it marked. */
public record Ladder(
        Basis basis,
        List<LadderStep> steps,
        List<CareerRoute> routes,
        Set<StrandCode> strands,
        Framework.About framework) {

    public Ladder {
        steps = List.copyOf(steps);
        routes = List.copyOf(routes);
        strands = Set.copyOf(strands);
    }

    /** One's own step; none for somebody without a post. */
    public Optional<LadderStep> here() {
        return steps.stream()
                .filter(step -> step.place() == LadderStep.Place.HERE)
                .findFirst();
    }

    /** The steps that can be taken from one's own. */
    public List<LadderStep> next() {
        return steps.stream()
                .filter(step -> step.place() == LadderStep.Place.NEXT)
                .toList();
    }
}
