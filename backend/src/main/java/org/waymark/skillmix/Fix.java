package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.provision.CoverNeed;

/**
 * The training that closes most, and the most critical, gaps of a service.
 *
 * @param gaps how many gaps there are on the day
 * @param single the one step that does most; no steps where none closes a gap by itself
 * @param set the at most five steps that do most together
 * @param exact whether nothing better than the set exists; otherwise it is the best that was found in time
 * @param atMost the most gaps that five steps could close
 */
public record Fix(ServiceId service, LocalDate day, int gaps, Plan single, Plan set, boolean exact, int atMost) {

    /** Steps and the needs that they close together. */
    public record Plan(List<Step> steps, List<Closed> closes) {
        public Plan {
            steps = List.copyOf(steps);
            closes = List.copyOf(closes);
        }

        public boolean isEmpty() {
            return steps.isEmpty();
        }
    }

    /**
     * Somebody reaches a level in a competency.
     *
     * @param from the level that is agreed now; nothing where none was ever agreed
     * @param needs those needs of the plan that they count for with this step
     */
    public record Step(
            PersonId person,
            String name,
            CompetencyCode competency,
            String title,
            @Nullable Level from,
            Level to,
            List<CoverNeed> needs) {
        public Step {
            needs = List.copyOf(needs);
        }

        /** “Amara Bello to level 4 in SPC-01”. */
        public String words() {
            return name + " to level " + to + " in " + competency;
        }
    }

    /** A need that is met then. */
    public record Closed(CoverNeed need, String named) {}

    /** Whether training can close anything at all. */
    public boolean isEmpty() {
        return set.isEmpty() && single.isEmpty();
    }

    /** Whether several steps do more than the one. */
    public boolean isSetBetter() {
        return set.closes().size() > single.closes().size();
    }

    /** “Taking Amara Bello to level 4 in SPC-01 closes 2 of 5 gaps.” */
    public String singleWords() {
        return single.isEmpty()
                ? "No single step of training closes a gap."
                : "Taking " + single.steps().getFirst().words() + " closes " + closes(single) + ".";
    }

    /** “These 4 steps close 4 of 5 gaps.” Where the best is not known, what is: “at least 4, at most 5 of 7 gaps”. */
    public String setWords() {
        int steps = set.steps().size();
        String verb = steps == 1 ? "This step closes " : "These " + steps + " steps close ";
        return exact || atMost <= set.closes().size()
                ? verb + closes(set) + "."
                : verb + closes(set) + ". There was no time to try everything: five steps close at least "
                        + set.closes().size() + ", at most " + atMost + " of " + gaps + ".";
    }

    private String closes(Plan plan) {
        return plan.closes().size() + " of " + gaps + (gaps == 1 ? " gap" : " gaps");
    }

    static Fix of(CoverPicture picture, long millis) {
        FixProblem problem = FixProblem.of(picture);
        FixSolution single = FixSearch.single(problem);
        FixSolution set = FixSearch.atMostFive(problem, millis);
        var told = new FixTelling(picture, problem);
        return new Fix(
                picture.service(),
                picture.day(),
                problem.all(),
                told.plan(single),
                told.plan(set),
                set.exact(),
                set.atMost());
    }
}
