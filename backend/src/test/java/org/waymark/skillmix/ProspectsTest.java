package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.development.CareerDirections;
import org.waymark.development.DevelopmentGoals;
import org.waymark.development.Goal;
import org.waymark.development.GoalState;
import org.waymark.development.NeededBy;
import org.waymark.development.NewGoal;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.people.Neighbourhood;
import org.waymark.provision.CoverNeed;

@Tag("database")
class ProspectsTest {

    private static final LocalDate DAY = Neighbourhood.DAY;
    private static final CompetencyCode RISK = new CompetencyCode("RSK-01");

    private final CoverTown town = new CoverTown();
    private final Prospects prospects = town.here.house.get(Prospects.class);
    private final Actor manager = town.here.manager();
    private final CoverNeed need =
            CoverTown.need(town.suite, null, Map.of(RISK, new Level(5)), 1, CoverTown.FULL, false);

    @Test
    void aGoalIsSetFromTheListAndTheNeedShowsWhoReachedItAndWhen() {
        CoverTown.plan(town.suite, LocalDate.of(2025, 1, 1), need);
        PersonId sam = person("Sam", 4);
        person("Dev", 2);
        ProspectList list = prospects.forNeed(manager, town.here.id(), need.id(), null);
        assertEquals(0, list.have());
        Prospect first = list.ranked().getFirst();
        assertEquals(sam, first.person());
        assertTrue(first.isOneStepAway(), first.toString());
        var goals = town.here.house.get(DevelopmentGoals.class);
        var asked = first.toSet().getFirst();
        goals.set(
                manager,
                List.of(new NewGoal(
                        sam,
                        asked.competency(),
                        asked.needs(),
                        new NeededBy(town.here.id(), need.id(), "Risk at Kirkham"),
                        null)));
        assertTrue(prospects
                .forNeed(manager, town.here.id(), need.id(), null)
                .ranked()
                .getFirst()
                .toSet()
                .isEmpty());
        town.here.house.clock().set(DAY.plusDays(20));
        town.paper.agree(sam, Neighbourhood.PRACTITIONER, DAY.plusDays(20), Map.of(RISK, new Level(5)));
        ProspectList after = prospects.forNeed(manager, town.here.id(), need.id(), null);
        assertEquals(1, after.have());
        Goal reached = after.goals().forNeed(need.id()).getFirst();
        assertEquals(new GoalState.Reached(DAY.plusDays(20), sam), reached.state());
    }

    @Test
    void sharedDirectionsSpeakForSomebodyAndOthersAreNotTold() {
        CoverTown.plan(town.suite, LocalDate.of(2025, 1, 1), need);
        PersonId sam = person("Sam", 4);
        var directions = town.here.house.get(CareerDirections.class);
        Actor self = town.here.staff(sam);
        directions.say(self, new RoleCode("VOL"), false);
        assertTrue(wishes().isEmpty());
        directions.say(self, new RoleCode("VOL"), true);
        assertEquals(1, wishes().size());
    }

    @Test
    void onlyTheServicesManagersSeeItAndOnlyNeedsOfTheDay() {
        CoverTown.plan(town.suite, DAY, need);
        assertThrows(
                Refused.NotFound.class,
                () -> prospects.forNeed(new Neighbourhood().manager(), town.here.id(), need.id(), null));
        assertThrows(
                Refused.NotFound.class, () -> prospects.forNeed(manager, town.here.id(), new CoverNeedId(1), null));
        assertThrows(
                Refused.NotFound.class, () -> prospects.forNeed(manager, town.here.id(), need.id(), DAY.minusDays(1)));
    }

    @Test
    void everyReadingIsWrittenDown() throws SQLException {
        CoverTown.plan(town.suite, DAY, need);
        prospects.forNeed(manager, town.here.id(), need.id(), null);
        try (var connection = town.here.house.plainConnection();
                var found = connection
                        .createStatement()
                        .executeQuery("SELECT changes FROM audit_row WHERE act = 'COVER_READ' AND object = 'service "
                                + town.here.id().text() + "'")) {
            assertTrue(found.next());
            assertTrue(found.getString(1).startsWith("need " + need.id().text()));
        }
    }

    @Test
    void sixtyPeopleTakeAsManyStatementsAsThree() {
        CoverTown.plan(town.suite, LocalDate.of(2025, 1, 1), need);
        for (int i = 0; i < 3; i++) {
            person("Kit", 3);
        }
        prospects.forNeed(manager, town.here.id(), need.id(), null);
        int three = statements();
        for (int i = 0; i < 57; i++) {
            person("Kit", 3);
        }
        assertEquals(three, statements());
        assertEquals(
                Prospects.MOST,
                prospects
                        .forNeed(manager, town.here.id(), need.id(), null)
                        .ranked()
                        .size());
        assertEquals(
                30, prospects.forNeed(manager, town.here.id(), need.id(), null).more());
    }

    /** Counted once everything that is remembered for some seconds is forgotten. */
    private int statements() {
        town.here.house.clock().move(Duration.ofMinutes(1));
        town.here.house.get(Access.class).allows(manager, Permission.VIEW_COVER);
        return StatementCounter.of(() -> prospects.forNeed(manager, town.here.id(), need.id(), null));
    }

    private List<Prospect.Point> wishes() {
        return prospects.forNeed(manager, town.here.id(), need.id(), null).ranked().getFirst().points().stream()
                .filter(point -> point.about() == Prospect.About.WISH)
                .toList();
    }

    private PersonId person(String given, int level) {
        PersonId person = town.inPost(given, Neighbourhood.PRACTITIONER, null, town.suite);
        town.cleared(person, DAY.plusYears(1));
        town.paper.agree(person, Neighbourhood.PRACTITIONER, DAY.minusMonths(2), Map.of(RISK, new Level(level)));
        return person;
    }
}
