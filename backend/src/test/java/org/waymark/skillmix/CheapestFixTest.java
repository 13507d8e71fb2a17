package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.development.DevelopmentGoals;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.provision.CoverNeed;

/** The cheapest fix of a real service, and the goals that are made of it. */
@Tag("database")
class CheapestFixTest {

    private static final CompetencyCode RISK = new CompetencyCode("RSK-01");

    private final CoverTown town = new CoverTown();
    private final CheapestFix fixes = town.here.house.get(CheapestFix.class);
    private final Actor manager = town.here.manager();
    private final PersonId sam = town.counting("Sam");
    private final CoverNeed need = CoverTown.need(
            town.suite, Neighbourhood.PRACTITIONER, Map.of(RISK, new Level(5)), 1, CoverTown.FULL, false);

    CheapestFixTest() {
        CoverTown.plan(town.suite, Neighbourhood.DAY.minusYears(1), need);
    }

    @Test
    void theStepIsSaidInASentenceWithTheNeedItCloses() {
        Fix fix = fixes.of(manager, town.here.id(), null);
        assertEquals(1, fix.gaps());
        Fix.Step step = fix.single().steps().getFirst();
        assertEquals(sam, step.person());
        assertEquals(RISK, step.competency());
        assertEquals(new Level(5), step.to());
        assertEquals(
                List.of(need.id()), step.needs().stream().map(CoverNeed::id).toList());
        assertTrue(fix.exact());
        assertTrue(fix.singleWords().endsWith("to level 5 in RSK-01 closes 1 of 1 gap."), fix.singleWords());
        assertEquals("This step closes 1 of 1 gap.", fix.setWords());
    }

    @Test
    void aBoundIsSaidWhereTheBestIsNotKnown() {
        Fix fix = fixes.of(manager, town.here.id(), null);
        var unsure = new Fix(fix.service(), fix.day(), 7, fix.single(), fix.set(), false, 5);
        assertEquals(
                "This step closes 1 of 7 gaps. There was no time to try everything: five steps close at least 1, at most 5"
                        + " of 7.",
                unsure.setWords());
    }

    @Test
    void theStepsBecomeGoalsInOneAct() {
        Fix fix = fixes.of(manager, town.here.id(), null);
        assertEquals(1, fixes.makeGoals(manager, town.here.id(), fix.set()));
        var goals = town.here.house.get(DevelopmentGoals.class).of(manager, sam);
        assertTrue(goals.list().stream().anyMatch(goal -> goal.isFor(need.id())));
        assertThrows(Refused.NotValid.class, () -> fixes.makeGoals(manager, town.here.id(), fix.set()));
    }

    @Test
    void aStepThatIsAGoalAlreadyDoesNotKeepTheOthersFromBecomingGoals() {
        Fix.Plan plan = fixes.of(manager, town.here.id(), null).set();
        fixes.makeGoals(manager, town.here.id(), plan);
        Fix.Step first = plan.steps().getFirst();
        var second = new Fix.Step(
                sam,
                first.name(),
                new CompetencyCode("RSK-02"),
                "Safeguard children and young people",
                null,
                new Level(5),
                first.needs());
        var both = new Fix.Plan(List.of(first, second), plan.closes());
        assertEquals(1, fixes.makeGoals(manager, town.here.id(), both));
        var refused = assertThrows(Refused.NotValid.class, () -> fixes.makeGoals(manager, town.here.id(), both));
        assertEquals(
                "All of this is set as goals already.",
                refused.faults().getFirst().sentence());
    }

    @Test
    void onlyTheServicesManagerAsks() {
        Actor stranger = new Neighbourhood().manager();
        assertThrows(Refused.NotFound.class, () -> fixes.of(stranger, town.here.id(), null));
        Fix fix = fixes.of(manager, town.here.id(), null);
        assertThrows(Refused.NotFound.class, () -> fixes.makeGoals(stranger, town.here.id(), fix.set()));
    }
}
