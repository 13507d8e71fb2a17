package org.waymark.skillmix;

import java.util.Comparator;
import java.util.List;

/**
 * Steps and the gaps that they close.
 *
 * @param exact whether no other steps, as few or fewer, do better; otherwise it is the best that was found in time
 * @param atMost the most gaps that so many steps could close
 */
record FixSolution(List<Training> steps, List<FixGap> closed, boolean exact, int atMost) {

    /** Most critical gaps closed, then fewest steps, then fewest levels risen. */
    static final Comparator<FixSolution> BEST_LAST = Comparator.comparingInt(FixSolution::weight)
            .thenComparing(Comparator.comparingInt(FixSolution::count).reversed())
            .thenComparing(Comparator.comparingInt(FixSolution::raise).reversed());

    FixSolution {
        steps = List.copyOf(steps);
        closed = List.copyOf(closed);
    }

    static FixSolution of(FixProblem problem, List<Training> steps) {
        List<FixGap> closed = problem.closedBy(steps);
        return new FixSolution(steps, closed, true, closed.size());
    }

    int weight() {
        return closed.stream().mapToInt(FixGap::weight).sum();
    }

    int count() {
        return steps.size();
    }

    int raise() {
        return steps.stream().mapToInt(Training::raise).sum();
    }

    FixSolution bounded(boolean isExact, int most) {
        return new FixSolution(steps, closed, isExact, Math.max(most, closed.size()));
    }
}
