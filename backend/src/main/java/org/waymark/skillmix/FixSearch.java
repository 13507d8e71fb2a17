package org.waymark.skillmix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;

/**
 * Finds the training that closes most, and the most critical, gaps: one step by looking at each, several by trying every
 * set where there are few steps, else as an integer programme whose answer is told with the bound that holds for it. In
 * that programme a variable says whether a step is taken, one whether somebody then counts for a gap, one whether the gap
 * is closed.
 */
final class FixSearch {

    /** More steps than a service could take on at once. */
    static final int MOST_STEPS = 5;

    /** A rise weighs less than a step, all steps together weigh less than the least critical gap. */
    private static final int STEP = MOST_STEPS * Level.HIGHEST + 1;

    private static final long GAP = MOST_STEPS * STEP + STEP;

    /** Of so many steps there are 21,700 sets of at most five. */
    private static final int FEW = 20;

    /** More steps than this are not given to the solver: it would not keep to its time. */
    private static final int MANY = 250;

    private static final double HALF = 0.5;
    private static final double SLACK = 1e-6;

    private final FixProblem problem;
    private final int most;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<Training, Variable> taken = new HashMap<>();
    private final List<Variable> closed = new ArrayList<>();

    private FixSearch(FixProblem problem, int most) {
        this.problem = problem.within(most);
        this.most = most;
    }

    /** The best single step; no steps where none closes a gap by itself. */
    static FixSolution single(FixProblem problem) {
        FixProblem small = problem.within(1);
        return small.steps().stream()
                .map(step -> FixSolution.of(small, List.of(step)))
                .max(FixSolution.BEST_LAST)
                .filter(best -> !best.closed().isEmpty())
                .orElseGet(() -> FixSolution.of(small, List.of()));
    }

    /**
     * The best set of at most five steps. What is still unknown when the time is over is told as a bound.
     *
     * @param millis how long to look
     */
    static FixSolution atMostFive(FixProblem problem, long millis) {
        var search = new FixSearch(problem, MOST_STEPS);
        if (search.problem.gaps().isEmpty()) {
            return FixSolution.of(search.problem, List.of());
        }
        int steps = search.problem.steps().size();
        if (steps <= FEW) {
            FixSolution best = search.everySet(search.problem.steps(), 0, List.of(), search.step());
            return best.bounded(true, best.closed().size());
        }
        return steps > MANY ? search.step().bounded(false, search.problem.gaps().size()) : search.solve(millis);
    }

    /** What the solver finds, whatever the size: a set of steps, and how many gaps any set could close at most. */
    static FixSolution solved(FixProblem problem, long millis) {
        return new FixSearch(problem, MOST_STEPS).solve(millis);
    }

    private FixSolution solve(long millis) {
        build();
        model.options.time_suffice = millis;
        model.options.time_abort = millis;
        model.options.integer(
                IntegerStrategy.DEFAULT.withParallelism(() -> 1).withGapTolerance(NumberContext.of(14, 12)));
        Optimisation.Result result = model.maximise();
        FixSolution found = result.getState().isFeasible() ? read(result) : FixSolution.of(problem, List.of());
        FixSolution best = better(found, step());
        int bound = Math.max(bound(millis), best.closed().size());
        return best.bounded(best.closed().size() == bound, bound);
    }

    /** Where there are few steps, every set of them is tried. */
    private FixSolution everySet(List<Training> all, int from, List<Training> chosen, FixSolution best) {
        FixSolution found = better(best, FixSolution.of(problem, chosen));
        if (chosen.size() < most) {
            for (int at = from; at < all.size(); at++) {
                found = everySet(all, at + 1, with(chosen, all.get(at)), found);
            }
        }
        return found;
    }

    /** The best that one step after the other does, each the best by itself. */
    private FixSolution step() {
        var steps = new ArrayList<Training>();
        List<Training> all = problem.steps();
        for (int i = 0; i < most; i++) {
            FixSolution now = FixSolution.of(problem, steps);
            FixSolution best = all.stream()
                    .filter(one -> !steps.contains(one))
                    .map(one -> FixSolution.of(problem, with(steps, one)))
                    .max(FixSolution.BEST_LAST)
                    .orElse(now);
            if (best.weight() <= now.weight()) {
                return now;
            }
            steps.clear();
            steps.addAll(best.steps());
        }
        return FixSolution.of(problem, steps);
    }

    private static List<Training> with(List<Training> steps, Training one) {
        var more = new ArrayList<>(steps);
        more.add(one);
        return more;
    }

    private static FixSolution better(FixSolution a, FixSolution b) {
        return FixSolution.BEST_LAST.compare(a, b) >= 0 ? a : b;
    }

    /** Two levels of one competency are never taken both: the lower one would only cost. */
    private void build() {
        Expression all = model.newExpression("steps").upper(most);
        for (Training step : problem.steps()) {
            Variable variable = yesOrNo("step" + taken.size()).weight(-(STEP + step.raise()));
            taken.put(step, variable);
            all.set(variable, 1);
        }
        for (FixGap gap : problem.gaps()) {
            Variable closes = yesOrNo("gap" + closed.size()).weight(gap.weight() * GAP);
            closed.add(closes);
            Expression enough = model.newExpression("enough" + closed.size()).lower(0);
            enough.set(closes, -gap.lacking());
            gap.candidates().forEach((person, levels) -> {
                if (levels.size() <= most) {
                    enough.set(counts(person, levels), 1);
                }
            });
        }
    }

    /** Whether somebody counts: only if they reach each of the levels. */
    private Variable counts(PersonId person, Map<CompetencyCode, Level> levels) {
        Variable counts = yesOrNo("counts" + model.countVariables());
        levels.forEach((competency, needed) -> {
            Expression reached =
                    model.newExpression("reached" + model.countExpressions()).lower(0);
            reached.set(counts, -1);
            taken.forEach((step, variable) -> {
                if (step.person().equals(person)
                        && step.competency().equals(competency)
                        && step.to().meets(needed)) {
                    reached.set(variable, 1);
                }
            });
        });
        return counts;
    }

    private Variable yesOrNo(String name) {
        return model.newVariable(name).binary();
    }

    private Variable taken(Training step) {
        Variable variable = taken.get(step);
        if (variable == null) {
            throw new IllegalArgumentException("No such step " + step);
        }
        return variable;
    }

    /** What the solver chose, looked at again with our own rules. */
    private FixSolution read(Optimisation.Result result) {
        List<Training> chosen = problem.steps().stream()
                .filter(step -> result.doubleValue(model.indexOf(taken(step))) > HALF)
                .toList();
        return FixSolution.of(problem, chosen);
    }

    /** With steps and people in parts allowed, so many gaps could be closed; whole ones cannot do better. */
    private int bound(long millis) {
        ExpressionsBasedModel loose = model.copy();
        loose.relax();
        loose.options.time_abort = millis;
        taken.values().forEach(step -> loose.getVariable(model.indexOf(step)).weight(0));
        closed.forEach(gap -> loose.getVariable(model.indexOf(gap)).weight(1));
        Optimisation.Result result = loose.maximise();
        int all = problem.gaps().size();
        return result.getState().isOptimal() ? Math.min(all, (int) Math.floor(result.getValue() + SLACK)) : all;
    }
}
