package org.waymark.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.audit.Act;
import org.waymark.audit.AuditQuestion;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.people.PersonName;

/** What becomes of standing groups and their sessions when somebody leaves the organisation or the group. */
@Tag("database")
class StandingLeaversTest {

    private static final RoleCode PRACTITIONER = new RoleCode("PRA");

    private final TestHouse house = TestHouse.open();
    private final Village village = new Village(house);
    private final StandingGroups standing = house.get(StandingGroups.class);
    private final StandingAgreements agreements = house.get(StandingAgreements.class);
    private final GroupPlanning planning = house.get(GroupPlanning.class);
    private final SupervisionGroups sessions = house.get(SupervisionGroups.class);
    private final LocalDate today = house.get(Today.class).day();
    private final Actor mo = village.manager("Mo");
    private final Actor nia = village.manager("Nia");
    private final Actor sam = village.member("Sam", PRACTITIONER, Set.of());
    private final Actor ben = village.member("Ben", PRACTITIONER, Set.of());

    @AfterEach
    void backToToday() {
        house.clock().set(today);
    }

    private static Set<PersonId> people(Actor... members) {
        return Stream.of(members).map(Actor::person).collect(Collectors.toUnmodifiableSet());
    }

    private StandingGroupId founded(Actor lead, Actor... members) {
        return standing.found(lead, new NewStandingGroup("Tuesday circle", Kinds.GRP, people(members)));
    }

    private static NewGroup session(LocalDate day, Actor... asked) {
        return new NewGroup(Kinds.GRP, "Endings", "", day, LocalTime.of(14, 0), 60, "", null, people(asked));
    }

    private void leaves(Actor who, LocalDate lastDay) {
        house.get(People.class).leave(TestHouse.console(), who.person(), lastDay, 0);
    }

    private AgreementText text() {
        return new AgreementText(
                Set.of(Kinds.GRP), 0, List.of("Every four weeks", "", "", ""), today, today.plusMonths(12));
    }

    private int events(Actor who) {
        return house.get(SupervisionCalendars.class).mine(who).split("BEGIN:VEVENT", -1).length - 1;
    }

    @Test
    void sessionsOfALeadWhoHasLeftTakeUpNobodysTime() {
        StandingGroupId id = founded(mo, sam);
        List<SupervisionGroupId> booked = planning.planFor(mo, id, session(today.plusWeeks(1)), new Repeat(1, 4))
                .planned();
        NewGroup other = session(today.plusWeeks(4), sam);
        assertThrows(Refused.NotValid.class, () -> planning.plan(nia, other));
        StandingGroupId second = founded(nia, ben);
        planning.planFor(nia, second, session(today.plusWeeks(2)), new Repeat(1, 3));
        leaves(mo, today.plusWeeks(2));
        assertEquals(2, events(sam), "up to the last day sessions take place");
        List<LeftOut> leftOut = standing.join(nia, second, people(sam));
        assertEquals(
                List.of(today.plusWeeks(2)), leftOut.stream().map(LeftOut::day).toList());
        standing.leave(nia, second, sam.person());
        assertFalse(sessions.page(sam, booked.get(1)).isWithoutLead());
        assertTrue(sessions.page(sam, booked.get(2)).isWithoutLead());
        planning.plan(village.manager("Third"), other);
        assertEquals(3, events(sam));
        house.clock().set(today.plusWeeks(2).plusDays(1));
        StandingGroup shown = standing.page(sam, id).group();
        assertTrue(shown.isLeadGone());
        assertEquals(
                List.of(sam.person()),
                shown.everybody().stream().map(PersonName::id).toList());
    }

    @Test
    void whoLeavesTheOrganisationIsInItsGroupsNoMore() {
        StandingGroupId id = founded(mo, sam, ben);
        agreements.write(mo, id, 0, text());
        agreements.agree(sam, id, 1);
        SupervisionGroupId after = planning.planFor(mo, id, session(today.plusWeeks(1)), Repeat.ONCE)
                .planned()
                .getFirst();
        leaves(ben, today.plusDays(2));
        assertEquals(
                people(sam),
                sessions.page(mo, after).seats().stream()
                        .map(seat -> seat.name().id())
                        .collect(Collectors.toSet()));
        assertEquals(2, standing.page(mo, id).group().members().size(), "until their last day they are in it");
        assertEquals(1, standing.mine(ben).size());
        house.clock().set(today.plusDays(3));
        StandingGroup shown = standing.page(mo, id).group();
        assertEquals(
                List.of(sam.person()),
                shown.members().stream().map(PersonName::id).toList());
        assertEquals(List.of(), shown.missing(), "everybody who is there has agreed");
        assertEquals(
                1,
                planning.planFor(mo, id, session(today.plusWeeks(2)), Repeat.ONCE)
                        .planned()
                        .size());
        assertThrows(Refused.NotFound.class, () -> agreements.of(ben, id));
        assertTrue(
                trail(ben).contains("standing groups left: 1, last day " + today.plusDays(2)),
                trail(ben).toString());
    }

    @Test
    void whoHandsOverBeforeTheirLastDayLeavesNobodyWithTwoSessionsAtOnce() {
        StandingGroupId id = founded(mo, sam, ben);
        List<SupervisionGroupId> booked = planning.planFor(mo, id, session(today.plusWeeks(1)), new Repeat(1, 2))
                .planned();
        leaves(mo, today.plusWeeks(1));
        SupervisionGroupId other = planning.plan(village.manager("Third"), session(today.plusWeeks(2), sam));
        assertTrue(sessions.page(sam, booked.getLast()).isWithoutLead());
        Actor kit = village.member("Kit", PRACTITIONER, Set.of());
        house.get(RoleGrants.class).grant(TestHouse.console(), kit.person(), Role.SERVICE_MANAGER, village.service());
        standing.handOver(mo, id, 0, kit.person());
        assertFalse(sessions.page(ben, booked.getLast()).isWithoutLead());
        assertEquals(
                people(ben),
                sessions.page(kit, booked.getLast()).seats().stream()
                        .map(seat -> seat.name().id())
                        .collect(Collectors.toSet()),
                "Sam has another session by now");
        assertEquals(SessionState.BOOKED, sessions.page(sam, other).state());
    }

    @Test
    void nobodyIsAskedOrLeadsAfterTheirLastDay() {
        StandingGroupId id = founded(mo, sam, ben);
        leaves(ben, today.plusWeeks(1));
        BookedGroups booked = planning.planFor(mo, id, session(today.plusWeeks(1)), new Repeat(1, 2));
        assertEquals(2, seats(booked.planned().getFirst()));
        assertEquals(1, seats(booked.planned().getLast()), "after Ben's last day Sam is asked alone");
        leaves(mo, today.plusWeeks(3));
        BookedGroups last = planning.planFor(mo, id, session(today.plusWeeks(3)), new Repeat(1, 2));
        assertEquals(List.of(today.plusWeeks(4)), last.leftOut());
        var refused = assertThrows(
                Refused.NotValid.class, () -> planning.planFor(mo, id, session(today.plusWeeks(4)), Repeat.ONCE));
        assertEquals("day", refused.faults().getFirst().field());
    }

    private int seats(SupervisionGroupId id) {
        return sessions.page(mo, id).seats().size();
    }

    @Test
    void aSessionWithoutALeadIsNoBookedSupervision() {
        planning.plan(mo, session(today.plusWeeks(3), sam));
        assertEquals(today.plusWeeks(3), bookedFor(sam));
        leaves(mo, today.plusWeeks(2));
        assertEquals(null, bookedFor(sam));
    }

    private @Nullable LocalDate bookedFor(Actor who) {
        return house.get(SupervisionPages.class)
                .mine(who)
                .standing()
                .orElseThrow()
                .booked()
                .get(Kinds.GRP);
    }

    @Test
    void whoJoinsWhileTheirLastDayIsKnownIsInItUntilThen() {
        StandingGroupId id = founded(mo, sam);
        leaves(ben, today.plusDays(2));
        standing.join(mo, id, people(ben));
        assertEquals(2, standing.page(mo, id).group().members().size());
        house.clock().set(today.plusDays(3));
        assertEquals(1, standing.page(mo, id).group().members().size());
    }

    @Test
    void whoWorksInAnotherServiceIsNamedToWhoeverPlans() throws SQLException {
        StandingGroupId id = founded(mo, sam, ben);
        try (var connection = house.plainConnection();
                var moved = connection.prepareStatement("UPDATE post SET ends_on = ? WHERE person_id = ?")) {
            moved.setObject(1, today);
            moved.setLong(2, ben.person().value());
            assertEquals(1, moved.executeUpdate());
        }
        house.clock().set(today.plusDays(1));
        String said = String.valueOf(assertThrows(
                        Refused.NotNow.class, () -> planning.planFor(mo, id, session(today.plusWeeks(1)), Repeat.ONCE))
                .getMessage());
        assertTrue(said.startsWith("Ben ") && said.contains(" works in none of your services any more."), said);
    }

    @Test
    void theTrailTellsWhoWasInAGroupAndEachTimeStays() throws SQLException {
        StandingGroupId id = founded(mo, sam);
        standing.join(mo, id, people(ben));
        assertEquals(1, trail(sam).stream().filter("joined"::equals).count());
        assertEquals(1, trail(ben).stream().filter("joined"::equals).count());
        house.clock().set(today.plusDays(2));
        standing.leave(mo, id, ben.person());
        house.clock().set(today.plusDays(5));
        standing.join(mo, id, people(ben));
        standing.leave(mo, id, ben.person());
        standing.join(mo, id, people(ben));
        assertEquals(List.of(today + " " + today.plusDays(2), today.plusDays(5) + " null"), times(id, ben));
        assertEquals(2, standing.page(mo, id).group().members().size(), "nobody is in it twice");
    }

    @Test
    void onlyBookedSessionsAreHandedOver() {
        SupervisionGroupId one = planning.plan(mo, session(today.plusWeeks(1), sam));
        sessions.cancel(mo, one, 0);
        house.get(StandingSessionRepository.class).hand(List.of(one), nia.person());
        assertTrue(sessions.page(mo, one).led());
    }

    private List<String> trail(Actor about) {
        var question = new AuditQuestion(
                about.person(), null, Act.GROUP_CHANGED, house.clock().instant().plusSeconds(60), 100);
        return house.get(AuditTrail.class).newest(question).stream()
                .map(entry -> entry.changes())
                .toList();
    }

    private List<String> times(StandingGroupId id, Actor who) throws SQLException {
        var all = new ArrayList<String>();
        try (var connection = house.plainConnection();
                var asked = connection.prepareStatement("SELECT joined_on, left_on FROM standing_group_member"
                        + " WHERE group_id = ? AND person_id = ? ORDER BY joined_on")) {
            asked.setLong(1, id.value());
            asked.setLong(2, who.person().value());
            try (var found = asked.executeQuery()) {
                while (found.next()) {
                    all.add(found.getString(1) + " " + found.getString(2));
                }
            }
        }
        return all;
    }
}
