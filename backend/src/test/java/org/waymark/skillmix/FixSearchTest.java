package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.skillmix.Pretend.COURT;
import static org.waymark.skillmix.Pretend.DAY;
import static org.waymark.skillmix.Pretend.FIRST;
import static org.waymark.skillmix.Pretend.SECOND;
import static org.waymark.skillmix.Pretend.SUITE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.Criticality;

/** The cheapest fix against trying every set of steps, and how large a service may be for an exact answer. */
class FixSearchTest {

    private static final long MILLIS = 20_000;

    /** Of fourteen steps there are 3,473 sets of at most five. */
    private static final int MOST_TRIED = 14;

    @Test
    void oneStepThatClosesTwoGapsIsFound() {
        CoverPicture picture = new Pretend()
                .person(1, Map.of(FIRST, 3, SECOND, 3))
                .person(2, Map.of(FIRST, 2, SECOND, 1))
                .need(101, SUITE, 1, Map.of(FIRST, 4))
                .need(102, COURT, 1, Map.of(FIRST, 4))
                .need(103, COURT, 1, Map.of(SECOND, 5))
                .picture();
        FixSolution one = FixSearch.single(FixProblem.of(picture));
        assertEquals(List.of(new Training(new PersonId(1), FIRST, new Level(3), new Level(4))), one.steps());
        assertEquals(2, one.closed().size());
        FixSolution all = FixSearch.atMostFive(FixProblem.of(picture), MILLIS);
        assertEquals(2, all.steps().size());
        assertEquals(3, all.closed().size());
        assertTrue(all.exact());
    }

    @Test
    void somebodyWhoLacksMoreThanLevelsIsNoFix() {
        CoverPicture picture = new Pretend()
                .person(1, Map.of(FIRST, 3), DAY.minusDays(1))
                .need(101, SUITE, 1, Map.of(FIRST, 4))
                .picture();
        FixProblem problem = FixProblem.of(picture);
        assertEquals(1, problem.all());
        assertEquals(List.of(), problem.gaps());
        assertEquals(List.of(), FixSearch.single(problem).steps());
        assertEquals(List.of(), FixSearch.atMostFive(problem, MILLIS).steps());
    }

    @Test
    void aServiceWithoutGapsNeedsNoFix() {
        FixProblem problem = FixProblem.of(new Pretend()
                .person(1, Map.of(FIRST, 4))
                .need(101, SUITE, 1, Map.of(FIRST, 4))
                .picture());
        assertEquals(0, problem.all());
        assertEquals(List.of(), FixSearch.atMostFive(problem, MILLIS).steps());
    }

    @Test
    void itIsAsGoodAsTryingEverySet() {
        var chance = new Random(20_271_128L);
        int closing = 0;
        int compared = 0;
        for (int draw = 0; compared < 400; draw++) {
            FixProblem problem = drawn(chance, chance.nextInt(1, 5), chance.nextInt(1, 7), 3);
            if (problem.steps().size() > MOST_TRIED) {
                continue;
            }
            compared++;
            FixSolution best = everySet(problem);
            FixSolution found = FixSearch.atMostFive(problem, MILLIS);
            String which = "draw " + draw + " " + problem + " found " + found + " best " + best;
            assertTrue(found.exact(), which);
            assertEquals(best.weight(), found.weight(), which);
            assertEquals(best.count(), found.count(), which);
            assertEquals(best.raise(), found.raise(), which);
            closing += found.closed().size();
            FixSolution solved = FixSearch.solved(problem, MILLIS);
            assertTrue(solved.weight() <= best.weight(), which + " solved " + solved);
            assertTrue(solved.atMost() >= best.closed().size(), which + " solved " + solved);
            assertTrue(solved.steps().size() <= FixSearch.MOST_STEPS, which + " solved " + solved);
            FixSolution single = FixSearch.single(problem);
            FixSolution bestSingle = problem.steps().stream()
                    .map(step -> FixSolution.of(problem, List.of(step)))
                    .max(FixSolution.BEST_LAST)
                    .orElse(single);
            assertEquals(bestSingle.weight(), single.weight(), which);
        }
        assertTrue(closing > 200, "closed " + closing);
    }

    @Test
    void aServiceOfSixtyPeopleAndSixtyNeedsIsSolvedExactlyOrBounded() {
        FixProblem large = drawn(new Random(7), 60, 60, 12);
        long from = System.nanoTime();
        FixSolution found = FixSearch.atMostFive(large, 2_000);
        System.getLogger("waymark.fix")
                .log(
                        System.Logger.Level.INFO,
                        "60 people, 60 gaps, {0} possible steps: closes {1}, at most {2}, exact {3}, {4} ms",
                        large.steps().size(),
                        found.closed().size(),
                        found.atMost(),
                        found.exact(),
                        (System.nanoTime() - from) / 1_000_000);
        assertTrue(found.steps().size() <= FixSearch.MOST_STEPS);
        assertEquals(
                large.within(FixSearch.MOST_STEPS).closedBy(found.steps()).size(),
                found.closed().size());
        assertTrue(found.atMost() >= found.closed().size());
        assertTrue(!found.exact() || found.atMost() == found.closed().size());
    }

    @Test
    void withoutTimeABoundIsSaidThatHolds() {
        var chance = new Random(3);
        for (int draw = 0; draw < 20; draw++) {
            FixProblem problem = drawn(chance, 8, 8, 4);
            FixSolution hasty = FixSearch.atMostFive(problem, 0);
            FixSolution exact = FixSearch.atMostFive(problem, MILLIS);
            assertTrue(hasty.weight() <= exact.weight(), "draw " + draw);
            assertTrue(hasty.atMost() >= exact.closed().size(), "draw " + draw);
        }
    }

    /** Gaps drawn at random: people lack one to three of some competencies, needs lack one to three people. */
    private static FixProblem drawn(Random chance, int people, int needs, int competencies) {
        Map<PersonId, Map<CompetencyCode, Level>> now = new HashMap<>();
        for (int person = 1; person <= people; person++) {
            Map<CompetencyCode, Level> levels = new HashMap<>();
            for (int code = 1; code <= competencies; code++) {
                if (chance.nextInt(4) > 0) {
                    levels.put(code(code), new Level(chance.nextInt(0, 5)));
                }
            }
            now.put(new PersonId(person), levels);
        }
        var gaps = new ArrayList<FixGap>();
        for (int need = 1; need <= needs; need++) {
            Map<CompetencyCode, Level> asked = new HashMap<>();
            for (int many = chance.nextInt(1, 4); many > 0; many--) {
                asked.put(code(chance.nextInt(1, competencies + 1)), new Level(chance.nextInt(2, 6)));
            }
            Map<PersonId, Map<CompetencyCode, Level>> candidates = candidates(now, asked);
            var gap = new FixGap(need(need, chance.nextInt(1, 4)), "Suite", chance.nextInt(1, 3), candidates);
            if (gap.fewestSteps() < Integer.MAX_VALUE) {
                gaps.add(gap);
            }
        }
        return new FixProblem(gaps, needs, now);
    }

    private static Map<PersonId, Map<CompetencyCode, Level>> candidates(
            Map<PersonId, Map<CompetencyCode, Level>> now, Map<CompetencyCode, Level> asked) {
        Map<PersonId, Map<CompetencyCode, Level>> candidates = new LinkedHashMap<>();
        now.forEach((person, levels) -> {
            Map<CompetencyCode, Level> lacking = new HashMap<>();
            asked.forEach((code, level) -> {
                Level has = levels.get(code);
                if (has == null || !has.meets(level)) {
                    lacking.put(code, level);
                }
            });
            if (!lacking.isEmpty()) {
                candidates.put(person, lacking);
            }
        });
        return candidates;
    }

    private static CompetencyCode code(int number) {
        return new CompetencyCode("RSK-" + (number < 10 ? "0" : "") + number);
    }

    private static CoverNeed need(long id, int weight) {
        CoverNeed plain = Pretend.need(id, SUITE, null, 1, Map.of());
        return new CoverNeed(
                new CoverNeedId(id),
                plain.site(),
                null,
                plain.days(),
                null,
                plain.role(),
                Map.of(),
                3,
                false,
                "",
                Criticality.of(weight),
                "");
    }

    /** Every set of at most five steps, one level for each person and competency. */
    private static FixSolution everySet(FixProblem problem) {
        List<Training> steps = problem.steps();
        return grown(problem, steps, 0, new ArrayList<>(), FixSolution.of(problem, List.of()));
    }

    private static FixSolution grown(
            FixProblem problem, List<Training> steps, int from, List<Training> taken, FixSolution best) {
        FixSolution found = FixSolution.of(problem, taken);
        FixSolution better = FixSolution.BEST_LAST.compare(found, best) > 0 ? found : best;
        if (taken.size() == FixSearch.MOST_STEPS) {
            return better;
        }
        for (int at = from; at < steps.size(); at++) {
            Training step = steps.get(at);
            boolean twice = taken.stream()
                    .anyMatch(one -> one.person().equals(step.person())
                            && one.competency().equals(step.competency()));
            if (!twice) {
                taken.add(step);
                better = grown(problem, steps, at + 1, taken, better);
                taken.removeLast();
            }
        }
        return better;
    }
}
