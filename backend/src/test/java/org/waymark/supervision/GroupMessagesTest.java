package org.waymark.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.Today;
import org.waymark.outbox.Message;
import org.waymark.outbox.Outbox;
import org.waymark.people.People;

/** Whoever is asked to sessions of a group is told when they are, and when they are cancelled. */
@Tag("database")
class GroupMessagesTest {

    private static final RoleCode PRACTITIONER = new RoleCode("PRA");

    private final TestHouse house = TestHouse.open();
    private final Village village = new Village(house);
    private final StandingGroups standing = house.get(StandingGroups.class);
    private final GroupPlanning planning = house.get(GroupPlanning.class);
    private final SupervisionGroups sessions = house.get(SupervisionGroups.class);
    private final Outbox outbox = house.get(Outbox.class);
    private final LocalDate today = house.get(Today.class).day();
    private final Actor mo = village.manager("Mo");
    private final Actor sam = village.member("Sam", PRACTITIONER, Set.of());
    private final Actor ben = village.member("Ben", PRACTITIONER, Set.of());

    @AfterEach
    void backToToday() {
        house.clock().set(today);
    }

    private static Set<PersonId> people(Actor... members) {
        return Stream.of(members).map(Actor::person).collect(Collectors.toUnmodifiableSet());
    }

    private static NewGroup session(LocalDate day, int hour, Actor... asked) {
        return new NewGroup(
                Kinds.GRP, "Theme of secrets", "", day, LocalTime.of(hour, 30), 60, "Room", null, people(asked));
    }

    /** As kind, amount, day and minute, the oldest first. */
    private List<String> news(Actor reader) {
        return outbox.mine(reader).reversed().stream()
                .map(one -> one.kind() + " " + one.amount() + " " + one.aboutOn() + " " + one.aboutMinute())
                .toList();
    }

    @Test
    void whoIsAskedIsToldWhatWasBookedAndCancelledAndWhoeverLeadsIsNot() {
        LocalDate day = today.plusWeeks(1);
        SupervisionGroupId id = planning.plan(mo, session(day, 9, sam, mo));
        assertEquals(List.of("SESSION_BOOKED 1 " + day + " 570"), news(sam));
        assertEquals(
                List.of(id), outbox.mine(sam).stream().map(Message::groupId).toList());
        planning.planSeries(mo, session(day, 11, sam, ben), new Repeat(1, 3));
        assertEquals("SESSIONS_BOOKED 3 " + day + " 690", news(sam).getLast(), "a series is one message");
        assertEquals(1, news(ben).size());
        assertThrows(Refused.NotValid.class, () -> planning.plan(mo, session(day, 11, sam)));
        sessions.cancel(mo, id, 0);
        assertEquals("SESSION_CANCELLED 1 " + day + " 570", news(sam).getLast());
        assertEquals(3, news(sam).size());
        assertEquals(1, news(ben).size());
        assertEquals(List.of(), news(mo));
    }

    @Test
    void whoJoinsIsToldOfTheSessionsTheyAreAskedToAndAllOfTheEnd() {
        StandingGroupId id = standing.found(mo, new NewStandingGroup("Tuesday circle", Kinds.GRP, people(sam)));
        assertEquals(List.of(), news(sam));
        planning.planFor(mo, id, session(today.plusWeeks(1), 9), new Repeat(1, 3));
        planning.plan(village.manager("Other"), session(today.plusWeeks(1), 9, ben));
        standing.join(mo, id, people(ben));
        assertEquals(
                List.of(
                        "SESSION_BOOKED 1 " + today.plusWeeks(1) + " 570",
                        "SESSIONS_BOOKED 2 " + today.plusWeeks(2) + " 570"),
                news(ben));
        assertEquals(1, news(sam).size(), "who was in it before hears nothing of it");
        standing.end(mo, id, 0);
        assertEquals(
                "SESSIONS_CANCELLED 3 " + today.plusWeeks(1) + " 570", news(sam).getLast());
        assertEquals(
                "SESSIONS_CANCELLED 2 " + today.plusWeeks(2) + " 570", news(ben).getLast());
        assertEquals(List.of(), news(mo));
    }

    @Test
    void nobodyIsToldOfWhatIsOverNorAfterTheirLastDay() {
        SupervisionGroupId past = planning.plan(mo, session(today.minusDays(3), 9, sam));
        sessions.cancel(mo, past, 0);
        assertEquals(List.of(), news(sam));
        SupervisionGroupId coming = planning.plan(mo, session(today.plusDays(1), 9, sam));
        house.get(People.class).leave(TestHouse.console(), ben.person(), today.plusDays(1), 0);
        SupervisionGroupId both = planning.plan(mo, session(today.plusDays(1), 11, sam, ben));
        assertEquals(1, news(ben).size());
        house.clock().set(today.plusDays(2));
        sessions.cancel(mo, coming, 0);
        sessions.cancel(mo, both, 0);
        assertEquals(2, news(sam).size());
    }
}
