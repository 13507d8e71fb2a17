package org.waymark.development;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.people.Supervisors;
import org.waymark.skillmix.AgreedOnPaper;
import org.waymark.skillmix.CoverTown;

@Tag("database")
class DevelopmentGoalsTest {

    private static final LocalDate DAY = Neighbourhood.DAY;

    private final Neighbourhood here = new Neighbourhood();
    private final CoverNeedId need = CoverTown.needOf(here);
    private final DevelopmentGoals goals = here.house.get(DevelopmentGoals.class);
    private final AgreedOnPaper paper = new AgreedOnPaper();
    private final CompetencyCode first =
            paper.framework.competencies().getFirst().code();
    private final CompetencyCode second = paper.framework.competencies().get(1).code();
    private final Actor manager = here.manager();
    private final PersonId sam = here.practitioner("Sam");

    @BeforeEach
    void levels() {
        agree(sam, 3, DAY.minusMonths(2));
    }

    @Test
    void aGoalIsOpenUntilTheLevelIsAgreedAndThenSaysWithWhomAndWhen() {
        goals.set(manager, List.of(goal(sam, 4)));
        Actor self = here.staff(sam);
        assertEquals(List.of(new GoalState.Open()), states(self));
        later(10);
        agree(sam, 3, DAY.plusDays(10));
        assertEquals(List.of(new GoalState.Open()), states(self));
        later(20);
        agree(sam, 5, DAY.plusDays(20));
        assertEquals(List.of(new GoalState.Reached(DAY.plusDays(20), sam)), states(self));
        later(30);
        agree(sam, 2, DAY.plusDays(30));
        assertEquals(
                List.of(new GoalState.Reached(DAY.plusDays(20), sam)),
                states(self),
                "what was reached stays reached, whatever is agreed later");
    }

    @Test
    void thePersonReadsWhichServiceNeedsItAndTheWordsOfTheNeed() {
        goals.set(manager, List.of(goal(sam, 4)));
        Goals own = goals.of(here.staff(sam), sam);
        Goal goal = own.list().getFirst();
        assertEquals(new NeededBy(here.id(), need, "Women's pathway"), goal.neededBy());
        assertEquals(manager.person(), goal.setBy());
        assertEquals(DAY, goal.setOn());
        assertFalse(goal.isOwnWish());
        assertTrue(own.named(sam).startsWith("Sam "));
    }

    @Test
    void allAreSetOrNone() {
        PersonId dev = here.practitioner("Dev");
        agree(dev, 4, DAY.minusMonths(1));
        var refused = assertThrows(
                Refused.NotValid.class, () -> goals.set(manager, List.of(goal(sam, 4), goal(dev, 4), goal(sam, 4))));
        assertEquals(
                List.of("2.level", "3.level"),
                refused.faults().stream().map(Refused.Fault::field).toList());
        assertTrue(goals.ofService(manager, here.id()).list().isEmpty());
        goals.set(manager, List.of(goal(sam, 4), goal(dev, 5)));
        assertEquals(2, goals.ofService(manager, here.id()).list().size());
    }

    @Test
    void theSameGoalIsRefusedWithTheNameOfWhoeverSetItAndAnotherNeedMayAskForTheSameLevel() {
        goals.set(manager, List.of(goal(sam, 4)));
        assertSays("You set this goal on 20 November 2026 already", manager, goal(sam, 4));
        PersonId deputy = here.practitioner("Asha");
        Actor other = here.holding(deputy, Role.SERVICE_MANAGER, here.id());
        goals.set(other, List.of(goal(sam, 5)));
        assertSays("Asha ", manager, goal(sam, 5));
        var another = new NeededBy(here.id(), CoverTown.needOf(here), "");
        goals.set(manager, List.of(new NewGoal(sam, first, new Level(4), another, null)));
        assertEquals(3, goals.of(manager, sam).open().size());
    }

    @Test
    void whatWasReachedAndLostCanBeSetOnceMoreAndStaysInTheHistory() {
        goals.set(manager, List.of(goal(sam, 4)));
        later(10);
        agree(sam, 4, DAY.plusDays(10));
        later(20);
        agree(sam, 3, DAY.plusDays(20));
        goals.set(manager, List.of(goal(sam, 4)));
        assertEquals(
                List.of(new GoalState.Open(), new GoalState.Reached(DAY.plusDays(10), sam)),
                goals.forNeeds(manager, here.id(), List.of(need)).list().stream()
                        .map(Goal::state)
                        .toList());
    }

    @Test
    void whatCannotBeAGoalIsRefusedAtItsField() {
        assertFault("level", goal(sam, 3));
        assertFault("level", goal(sam, 0));
        assertFault("targetOn", by(DAY));
        assertFault("targetOn", by(DAY.plusYears(100)));
        assertFault("competency", new NewGoal(sam, new CompetencyCode("ZZZ-99"), new Level(4), neededBy("Need"), null));
        assertFault("need", new NewGoal(sam, first, new Level(4), neededBy("x".repeat(501)), null));
        assertEquals(
                "goals",
                assertThrows(Refused.NotValid.class, () -> goals.set(manager, List.of()))
                        .faults()
                        .getFirst()
                        .field());
        assertEquals(
                DAY.plusDays(1),
                goals.set(manager, List.of(by(DAY.plusDays(1)))).getFirst().targetOn());
    }

    @Test
    void aNeedOfAnotherServiceIsRefusedAtItsFieldAndNothingIsSet() {
        CoverNeedId theirs = CoverTown.needOf(new Neighbourhood());
        for (CoverNeedId foreign : List.of(theirs, new CoverNeedId(1))) {
            var refused = assertThrows(
                    Refused.NotValid.class, () -> goals.set(manager, List.of(goal(sam, 4), goalFor(foreign))));
            assertEquals(
                    List.of(new Refused.Fault(
                            "2.need", "This is not a cover need of this service. Choose one of its own, or none.")),
                    refused.faults());
        }
        assertTrue(goals.ofService(manager, here.id()).list().isEmpty());
        goals.set(manager, List.of(goalFor(need)));
    }

    @Test
    void aLevelThatWasNeverAgreedCanBeAGoalToo() {
        PersonId dev = here.practitioner("Dev");
        assertTrue(goals.set(manager, List.of(goal(dev, 1))).getFirst().isOpen());
    }

    @Test
    void nobodySetsGoalsForThoseWhomTheyDoNotReachOrForAServiceThatIsNotTheirs() {
        var elsewhere = new Neighbourhood();
        PersonId stranger = elsewhere.practitioner("Ren");
        assertThrows(Refused.NotFound.class, () -> goals.set(manager, List.of(goal(sam, 4), goal(stranger, 4))));
        var theirs = new NewGoal(sam, first, new Level(4), new NeededBy(elsewhere.id(), null, ""), null);
        assertThrows(Refused.NotFound.class, () -> goals.set(manager, List.of(theirs)));
        assertThrows(Refused.NotAllowed.class, () -> goals.set(here.staff(sam), List.of(goal(sam, 4))));
        assertThrows(Refused.NotFound.class, () -> goals.of(elsewhere.manager(), sam));
        assertThrows(Refused.NotFound.class, () -> goals.ofService(elsewhere.manager(), here.id()));
        assertThrows(Refused.NotFound.class, () -> goals.forNeeds(elsewhere.manager(), here.id(), List.of(need)));
        assertTrue(goals.ofPeople(elsewhere.manager(), List.of(sam)).list().isEmpty());
    }

    @Test
    void aSupervisorSetsGoalsForThoseTheySuperviseInTheServiceWhereTheyWork() {
        PersonId lena = here.practitioner("Lena");
        here.house.get(Supervisors.class).begin(here.console, lena, sam, DAY.minusMonths(3));
        Actor supervisor = here.staff(lena);
        goals.set(supervisor, List.of(goal(sam, 4)));
        assertEquals(1, goals.of(supervisor, sam).open().size());
        var elsewhere = new NewGoal(sam, second, new Level(4), new NeededBy(new Neighbourhood().id(), null, ""), null);
        var refused = assertThrows(Refused.NotValid.class, () -> goals.set(supervisor, List.of(elsewhere)));
        assertEquals("person", refused.faults().getFirst().field());
        assertThrows(Refused.NotFound.class, () -> goals.set(supervisor, List.of(goal(manager.person(), 4))));
    }

    @Test
    void anOwnWishIsThePersonsToDropAndNobodyElses() {
        Actor self = here.staff(sam);
        Goal wish = goals.wish(self, first, new Level(4), DAY.plusMonths(6));
        assertTrue(wish.isOwnWish());
        assertThrows(Refused.NotValid.class, () -> goals.wish(self, first, new Level(4), null));
        assertThrows(Refused.NotValid.class, () -> goals.wish(self, second, new Level(3), null));
        assertThrows(Refused.NotAllowed.class, () -> goals.drop(manager, wish.id(), wish.version()));
        assertEquals(
                new GoalState.Dropped(DAY),
                goals.drop(self, wish.id(), wish.version()).state());
        assertThrows(Refused.NotFound.class, () -> goals.wish(manager, first, new Level(4), null));
    }

    @Test
    void whatTheServiceNeedsIsNotThePersonsToDrop() {
        Goal goal = goals.set(manager, List.of(goal(sam, 4))).getFirst();
        assertThrows(Refused.NotAllowed.class, () -> goals.drop(here.staff(sam), goal.id(), goal.version()));
        assertThrows(
                Refused.NotFound.class, () -> goals.drop(new Neighbourhood().manager(), goal.id(), goal.version()));
        assertThrows(Refused.NotFound.class, () -> goals.drop(manager, new org.waymark.kernel.GoalId(1), 0));
    }

    @Test
    void aDroppedGoalComesBackUnlessTheSameWasSetMeanwhile() {
        Goal goal = goals.set(manager, List.of(goal(sam, 4))).getFirst();
        assertThrows(Refused.NotNow.class, () -> goals.restore(manager, goal.id(), goal.version()));
        Goal dropped = goals.drop(manager, goal.id(), goal.version());
        assertThrows(Refused.NotNow.class, () -> goals.drop(manager, goal.id(), dropped.version()));
        Goal back = goals.restore(manager, goal.id(), dropped.version());
        assertTrue(back.isOpen());
        Goal again = goals.drop(manager, goal.id(), back.version());
        goals.set(manager, List.of(goal(sam, 4)));
        assertThrows(Refused.NotNow.class, () -> goals.restore(manager, goal.id(), again.version()));
    }

    @Test
    void whoeverIsTooLateLearnsThatSomebodyWasFaster() {
        Goal goal = goals.set(manager, List.of(goal(sam, 4))).getFirst();
        assertThrows(Refused.ChangedMeanwhile.class, () -> goals.drop(manager, goal.id(), goal.version() + 1));
        Goal dropped = goals.drop(manager, goal.id(), goal.version());
        assertThrows(Refused.ChangedMeanwhile.class, () -> goals.restore(manager, goal.id(), goal.version()));
        assertEquals(goal.version() + 1, dropped.version());
    }

    @Test
    void aReachedGoalCannotBeDropped() {
        Goal goal = goals.set(manager, List.of(goal(sam, 4))).getFirst();
        later(3);
        agree(sam, 4, DAY.plusDays(3));
        assertThrows(Refused.NotNow.class, () -> goals.drop(manager, goal.id(), goal.version()));
    }

    @Test
    void sixtyPeopleTakeAsManyStatementsAsThree() {
        var people = new ArrayList<PersonId>();
        for (int i = 0; i < 60; i++) {
            people.add(here.practitioner("Kit"));
        }
        goals.set(
                manager, people.subList(0, 3).stream().map(one -> goal(one, 2)).toList());
        int three = statements(() -> goals.ofService(manager, here.id()));
        goals.set(
                manager, people.subList(3, 60).stream().map(one -> goal(one, 2)).toList());
        assertEquals(three, statements(() -> goals.ofService(manager, here.id())));
        assertEquals(three, statements(() -> goals.forNeeds(manager, here.id(), List.of(need))));
        assertEquals(three, statements(() -> goals.ofPeople(manager, people)));
        assertEquals(4, three, "goals, who is reached, levels, names");
    }

    /** Counted when nothing is remembered but who the manager is. */
    private int statements(Runnable act) {
        here.house.clock().move(Duration.ofMinutes(1));
        here.house.get(Access.class).allows(manager, Permission.SET_GOALS);
        return StatementCounter.of(act);
    }

    private NewGoal goal(PersonId person, int level) {
        return new NewGoal(person, first, new Level(level), neededBy("Women's pathway"), null);
    }

    private NewGoal goalFor(CoverNeedId asked) {
        return new NewGoal(sam, second, new Level(5), new NeededBy(here.id(), asked, ""), null);
    }

    private NewGoal by(@Nullable LocalDate target) {
        return new NewGoal(sam, first, new Level(4), neededBy("Women's pathway"), target);
    }

    private NeededBy neededBy(String words) {
        return new NeededBy(here.id(), need, words);
    }

    private void agree(PersonId person, int level, LocalDate day) {
        paper.agree(person, Neighbourhood.PRACTITIONER, day, Map.of(first, new Level(level), second, new Level(level)));
    }

    private void later(int days) {
        here.house.clock().set(DAY.plusDays(days));
        here.house.clock().move(Duration.ofHours(1));
    }

    private List<GoalState> states(Actor reader) {
        return goals.of(reader, sam).list().stream().map(Goal::state).toList();
    }

    private void assertFault(String field, NewGoal wanted) {
        var refused = assertThrows(Refused.NotValid.class, () -> goals.set(manager, List.of(wanted)));
        assertTrue(refused.faults().stream().anyMatch(fault -> fault.field().equals(field)), refused::sentence);
    }

    private void assertSays(String words, Actor actor, NewGoal wanted) {
        var refused = assertThrows(Refused.NotValid.class, () -> goals.set(actor, List.of(wanted)));
        assertTrue(refused.sentence().contains(words), refused::sentence);
    }
}
