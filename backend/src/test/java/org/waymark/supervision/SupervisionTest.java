package org.waymark.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.assessment.Warning;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.kernel.Today;
import org.waymark.oversight.KeyRotation;

@Tag("database")
class SupervisionTest {

    private static final RoleCode PRACTITIONER = new RoleCode("PRA");
    private static final String CANARY = "a kestrel over the custody yard";

    private final TestHouse house = TestHouse.open();
    private final Village village = new Village(house);
    private final SupervisionSessions sessions = house.get(SupervisionSessions.class);
    private final SupervisionBooking booking = house.get(SupervisionBooking.class);
    private final SupervisionNotes notes = house.get(SupervisionNotes.class);
    private final SupervisionPages pages = house.get(SupervisionPages.class);
    private final SupervisionActions actions = house.get(SupervisionActions.class);
    private final Agenda agenda = house.get(Agenda.class);
    private final LocalDate today = house.get(Today.class).day();
    private final Actor sam = village.member("Sam", PRACTITIONER, Set.of());
    private final Actor priya = village.member("Priya", PRACTITIONER, Set.of());

    SupervisionTest() {
        village.supervises(priya, sam);
    }

    private NewSession at(PersonId supervisee, LocalDate day, int hour, int minutes) {
        return new NewSession(
                supervisee, Kinds.CLIN, SessionForm.PERSON, day, LocalTime.of(hour, 0), minutes, "Room 2");
    }

    private SupervisionSessionId booked(int hour) {
        return booking.book(priya, at(sam.person(), today, hour, 60));
    }

    private static NoteText note(String practice) {
        return new NoteText("Well", practice, "", "");
    }

    private static Set<String> faults(Refused.NotValid refused) {
        return refused.faults().stream().map(Refused.Fault::field).collect(Collectors.toSet());
    }

    @Test
    void eitherOfTheTwoBooksAndNobodyElse() {
        booking.book(sam, at(sam.person(), today.plusDays(1), 9, 60));
        SupervisionSessionId id = booking.book(priya, at(sam.person(), today.plusDays(2), 9, 60));
        assertEquals(id, pages.mine(sam).sessions().getFirst().id());
        assertEquals(
                priya.person(),
                pages.mine(sam).sessions().getFirst().supervisor().id());
        assertEquals(today.plusDays(1), pages.mine(sam).next().orElseThrow().day());
        Actor ben = village.member("Ben", PRACTITIONER, Set.of());
        assertThrows(Refused.NotFound.class, () -> booking.book(ben, at(sam.person(), today, 14, 60)));
        assertThrows(Refused.NotNow.class, () -> booking.book(priya, at(priya.person(), today, 14, 60)));
        assertThrows(Refused.NotFound.class, () -> pages.page(ben, id));
        assertThrows(Refused.NotFound.class, () -> sessions.cancel(ben, id, 0));
    }

    @Test
    void timesThatCannotBeAreRefused() {
        booked(9);
        var past = assertThrows(
                Refused.NotValid.class, () -> booking.book(priya, at(sam.person(), today.minusDays(91), 9, 1)));
        assertEquals(Set.of("day", "minutes"), faults(past));
        var over = assertThrows(Refused.NotValid.class, () -> booking.book(priya, at(sam.person(), today, 9, 30)));
        assertEquals(Set.of("from"), faults(over));
        var night = assertThrows(Refused.NotValid.class, () -> booking.book(priya, at(sam.person(), today, 23, 90)));
        assertEquals(Set.of("minutes"), faults(night));
        booking.book(priya, at(sam.person(), today, 10, 60));
    }

    @Test
    void aSessionIsHeldBySupervisorsAndSignedByBoth() {
        SupervisionSessionId id = booked(9);
        assertThrows(Refused.NotNow.class, () -> sessions.sign(sam, id, 0));
        assertThrows(Refused.NotAllowed.class, () -> sessions.hold(sam, id, 0, true, 60));
        assertThrows(Refused.NotValid.class, () -> sessions.hold(priya, id, 0, true, 0));
        SupervisionSessionId later = booking.book(priya, at(sam.person(), today.plusDays(3), 9, 60));
        assertThrows(Refused.NotNow.class, () -> sessions.hold(priya, later, 0, true, 60));
        sessions.hold(priya, id, 0, true, 45);
        assertThrows(Refused.NotNow.class, () -> sessions.cancel(sam, id, 1));
        sessions.sign(sam, id, 1);
        assertThrows(Refused.ChangedMeanwhile.class, () -> sessions.sign(priya, id, 1));
        sessions.sign(priya, id, 2);
        Session signed = pages.page(priya, id).session();
        assertTrue(signed.supervisorSigned() != null && signed.superviseeSigned() != null);
        sessions.cancel(sam, later, 0);
        assertEquals(sam.person(), pages.page(priya, later).session().cancelledBy());
        assertThrows(Refused.NotNow.class, () -> agenda.add(priya, later, "Too late"));
        assertEquals(today, pages.supervised(priya).people().getFirst().lastHeld());
    }

    @Test
    void twoPeopleOnOnePointKeepBothTexts() {
        SupervisionSessionId id = booked(9);
        agenda.add(sam, id, "Court reports");
        AgendaPoint point = pages.page(sam, id).agenda().getFirst();
        assertTrue(agenda.change(priya, id, point.id(), point.version(), "Court reports, and who reads them"));
        assertFalse(agenda.change(sam, id, point.id(), point.version(), "Court reports at short notice"));
        assertEquals(
                List.of("Court reports, and who reads them", "Court reports at short notice"),
                pages.page(sam, id).agenda().stream().map(AgendaPoint::words).toList());
        AgendaPoint changed = pages.page(sam, id).agenda().getFirst();
        assertEquals(sam.person(), changed.authorId());
        assertEquals(priya.person(), changed.changedBy());
        assertNull(pages.page(sam, id).agenda().getLast().changedBy());
        assertThrows(Refused.NotValid.class, () -> agenda.add(sam, id, "w".repeat(501)));
    }

    @Test
    void whatWasPromisedIsCarriedForwardUntilItIsDone() {
        SupervisionSessionId first = booked(9);
        actions.agree(priya, first, new NewPromise("Shadow court", false, today.plusDays(10)));
        SupervisionSessionId next = booking.book(priya, at(sam.person(), today.plusDays(7), 9, 60));
        Promise carried = pages.page(sam, next).promises().getFirst();
        assertEquals("Shadow court", carried.words());
        assertEquals(1, carried.weeksOn(today.plusDays(8)));
        actions.settle(sam, next, carried.id(), true);
        assertTrue(pages.page(sam, next).promises().isEmpty());
        assertEquals(
                ActionState.DONE, pages.page(sam, first).promises().getFirst().state());
        assertThrows(Refused.NotNow.class, () -> actions.settle(sam, next, carried.id(), true));
        var refused = assertThrows(
                Refused.NotValid.class, () -> actions.agree(sam, first, new NewPromise("", true, today.minusDays(1))));
        assertEquals(Set.of("action", "due"), faults(refused));
    }

    @Test
    void notesHaveNoOtherReadersAndAreWarnedAbout() {
        SupervisionSessionId id = booked(9);
        var warned = notes.draft(priya, id, 0, note("NHS number 943 476 5919"));
        assertEquals(List.of(Warning.NHS_NUMBER), warned.warnings());
        notes.share(priya, id, 1);
        Actor manager = village.manager("Mo");
        Actor admin = village.somebody("Ada", "Admin");
        house.get(RoleGrants.class).grant(TestHouse.console(), admin.person(), Role.ADMIN, null);
        Actor successor = village.member("Su", PRACTITIONER, Set.of());
        village.supervises(successor, sam);
        for (Actor reader : List.of(manager, admin, successor, TestHouse.console())) {
            assertThrows(Refused.NotFound.class, () -> notes.read(reader, id));
        }
        assertThrows(Refused.NotValid.class, () -> notes.draft(sam, id, 0, note("w".repeat(20_000))));
        assertThrows(
                Refused.NotAllowed.class, () -> house.get(KeyRotation.class).relock(admin));
    }

    @Test
    void aPlantedNoteIsFoundNowhereAndASwappedOneDoesNotOpen() throws SQLException {
        SupervisionSessionId id = booked(9);
        notes.draft(priya, id, 0, note(CANARY));
        notes.share(priya, id, 1);
        notes.read(sam, id);
        assertEquals(List.of(), holding(CANARY));
        SupervisionSessionId other = booking.book(priya, at(sam.person(), today, 11, 60));
        notes.draft(priya, other, 0, note("Another"));
        run("UPDATE supervision_note_text a JOIN supervision_note n ON n.id = a.note_id AND n.session_id = "
                + id.value()
                + " JOIN supervision_note m ON m.session_id = " + other.value()
                + " JOIN supervision_note_text b ON b.note_id = m.id SET a.body = b.body");
        assertThrows(Refused.NotNow.class, () -> notes.read(sam, id));
        run("DELETE t FROM supervision_note_text t JOIN supervision_note n ON n.id = t.note_id WHERE n.session_id = "
                + id.value());
        assertEquals(0, house.get(KeyRotation.class).relock(TestHouse.console()));
    }

    private void run(String sql) throws SQLException {
        try (var connection = house.plainConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> holding(String words) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = house.plainConnection();
                var columns = connection.getMetaData().getColumns(connection.getCatalog(), null, "%", "%")) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME");
                String column = columns.getString("COLUMN_NAME");
                String type = columns.getString("TYPE_NAME");
                if (!type.contains("CHAR") && !type.contains("TEXT") && !type.contains("BLOB")) {
                    continue;
                }
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("SELECT COUNT(*) FROM `" + table + "` WHERE LOCATE('" + words
                                + "', CAST(`" + column + "` AS CHAR)) > 0")) {
                    rows.next();
                    if (rows.getInt(1) > 0) {
                        found.add(table + "." + column);
                    }
                }
            }
        }
        return found;
    }
}
