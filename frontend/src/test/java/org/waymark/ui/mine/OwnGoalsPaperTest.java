package org.waymark.ui.mine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.development.Goal;
import org.waymark.development.GoalSource;
import org.waymark.development.GoalState;
import org.waymark.development.NeededBy;
import org.waymark.development.OwnGoal;
import org.waymark.development.OwnGoals;
import org.waymark.framework.Competency;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.GoalId;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.ui.kit.Sample;
import org.waymark.ui.session.Texts;

/** What somebody reads of their own goals. */
class OwnGoalsPaperTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final PersonId SAM = new PersonId(7);
    private static final NeededBy NEED =
            new NeededBy(new ServiceId(1), new CoverNeedId(2), "Kirkham, Women · at level 4");

    @Test
    void whatTheServiceNeedsIsSaidWithTheNeedTheLevelAndTheWaysThere() {
        String words = words(goal(NEED, DAY.plusDays(10), new GoalState.Open()));
        assertTrue(words.contains("Your service needs this"), words);
        assertTrue(words.contains("Northvale needs it for Kirkham, Women · at level 4."), words);
        assertTrue(words.contains("Reach 4 Complex cases. Agreed now: 3 On my own."), words);
        assertTrue(words.contains("4 Complex cases means: I do 4"), words);
        assertTrue(words.contains("How to get thereCourse: Court skills."), words);
        assertTrue(words.contains("By 30 November 2026"), words);
        assertTrue(words.contains("Set by Nadia Rahman on 17 November 2026."), words);
        assertFalse(words.contains("Drop"), words);
    }

    @Test
    void anOwnWishCanBeDroppedAndALateOneIsSaidToBeLate() {
        String words = words(goal(null, DAY.minusDays(1), new GoalState.Open()));
        assertTrue(words.contains("Goals of my own"), words);
        assertTrue(words.contains("Was planned for 19 November 2026"), words);
        assertTrue(words.contains("Drop"), words);
    }

    @Test
    void whatIsReachedSaysWithWhomAndWhen() {
        String words = words(goal(NEED, null, new GoalState.Reached(DAY, SAM)));
        assertTrue(words.contains("Reached: 1"), words);
        assertTrue(words.contains("Reached 4 Complex cases on 20 November 2026, agreed with Priya Shah."), words);
        assertTrue(words.contains(Texts.of("mine.goals.none")), words);
    }

    @Test
    void whatTheServiceNeedsStandsBeforeOwnWishes() {
        var goals = new OwnGoals(
                List.of(goal(null, null, new GoalState.Open()), goal(NEED, null, new GoalState.Open())), DAY);
        assertEquals(
                List.of(false, true),
                goals.open().stream().map(own -> own.goal().isOwnWish()).toList());
    }

    private static String words(OwnGoal... goals) {
        return new OwnGoalsPaper(new OwnGoals(List.of(goals), DAY), goal -> {})
                .getElement()
                .getTextRecursively();
    }

    private static OwnGoal goal(@Nullable NeededBy by, @Nullable LocalDate target, GoalState state) {
        var code = new CompetencyCode("CJS-01");
        var goal = new Goal(
                new GoalId(1),
                SAM,
                code,
                new Level(4),
                by,
                target,
                SAM,
                DAY.minusDays(3),
                by == null ? GoalSource.OWN_WISH : GoalSource.SERVICE_NEED,
                false,
                state,
                0);
        boolean reached = state instanceof GoalState.Reached;
        return new OwnGoal(
                goal,
                new Competency(code, new DomainCode("CJS"), "Court", "", "core", "", "", 1),
                Sample.scale().get(4),
                Sample.scale().get(3),
                Sample.described(),
                by == null ? "" : "Northvale",
                "Nadia Rahman",
                reached ? "Priya Shah" : "");
    }
}
