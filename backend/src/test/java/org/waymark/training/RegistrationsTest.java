package org.waymark.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.kernel.Actor;
import org.waymark.kernel.LogEntryId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RegistrationId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.Today;
import org.waymark.people.Directory;
import org.waymark.people.Leavers;
import org.waymark.people.People;
import org.waymark.people.PersonCard;
import org.waymark.reporting.DocumentForm;
import org.waymark.reporting.RevalidationDocuments;
import org.waymark.reporting.Takeaway;

/** Registrations with their renewal, seen by those who look after somebody; and a log that nobody else sees. */
@Tag("database")
class RegistrationsTest {

    private final TestHouse house = TestHouse.open();
    private final Village village = new Village(house);
    private final Registrations registrations = house.get(Registrations.class);
    private final PracticeLogs logs = house.get(PracticeLogs.class);
    private final RevalidationDocuments documents = house.get(RevalidationDocuments.class);
    private final LocalDate day = house.get(Today.class).day();
    private final Actor sam = village.member("Sam", new RoleCode("PRA"), Set.of());
    private final Actor nadia = village.manager("Nadia");

    @AfterEach
    void backToToday() {
        house.clock().set(day);
    }

    private NewRegistration nmc(LocalDate renewsOn) {
        return new NewRegistration(RegistrationBody.NMC, " 12a 3456b", renewsOn);
    }

    private static List<String> fields(Refused.NotValid refused) {
        return refused.faults().stream().map(Refused.Fault::field).toList();
    }

    @Test
    void aRegistrationIsKeptOnceChangedByVersionAndSeenByThoseWhoLookAfterItsHolder() {
        RegistrationId id = registrations.keep(sam, nmc(day.plusDays(91)), 0);
        Registration there = registrations.mine(sam).getFirst();
        assertEquals("12A3456B", there.reference());
        assertEquals(RegistrationState.CURRENT, there.state());
        assertEquals(
                List.of("body"),
                fields(assertThrows(Refused.NotValid.class, () -> registrations.keep(sam, nmc(day.plusDays(90)), 0))));
        assertEquals(id, registrations.keep(sam, nmc(day.plusDays(90)), there.version()));
        assertThrows(
                Refused.ChangedMeanwhile.class, () -> registrations.keep(sam, nmc(day.plusDays(9)), there.version()));
        TeamRegistrations.Line line = registrations.team(nadia, 7).lines().getFirst();
        assertEquals("Sam Ōkubo", line.name());
        assertEquals(RegistrationState.DUE_SOON, line.registration().state());
        house.clock().set(day.plusDays(91));
        assertEquals(
                RegistrationState.LAPSED, registrations.mine(sam).getFirst().state());
        house.clock().set(day);
        assertEquals(
                0,
                registrations.team(new Village(house).manager("Elsewhere"), 0).total());
        assertThrows(Refused.NotAllowed.class, () -> registrations.team(sam, 0));
        var wrong = new NewRegistration(RegistrationBody.SWE, "no!", day.plusYears(6));
        assertEquals(
                List.of("reference", "renewsOn"),
                fields(assertThrows(Refused.NotValid.class, () -> registrations.keep(sam, wrong, 0))));
    }

    @Test
    void aDeletedRegistrationComesBackForThirtyDaysAndNobodyTouchesThatOfOthers() {
        RegistrationId id = registrations.keep(sam, nmc(day.plusYears(1)), 0);
        assertThrows(Refused.NotFound.class, () -> registrations.delete(nadia, id));
        registrations.delete(sam, id);
        registrations.delete(sam, id);
        assertEquals(0, registrations.team(nadia, 0).total());
        assertTrue(registrations.mine(sam).getFirst().deleted());
        registrations.restore(sam, id);
        assertEquals(1, registrations.team(nadia, 0).total());
        registrations.delete(sam, id);
        assertEquals(id, registrations.keep(sam, nmc(day), 0), "entered anew it comes back");
        registrations.delete(sam, id);
        house.clock().set(day.plusDays(31));
        assertThrows(Refused.NotFound.class, () -> registrations.restore(sam, id));
    }

    @Test
    void aLogIsSummedUpTakenAwayAndReadByNobodyElse() {
        LogEntryId night = logs.add(sam, new NewLogEntry(LogKind.PRACTICE, day, 750, "Night shift", ""))
                .id();
        logs.add(sam, new NewLogEntry(LogKind.PRACTICE, day.minusYears(4), 60, "Long ago", ""));
        logs.add(sam, new NewLogEntry(LogKind.LEARNING_TOGETHER, day, 90, "=Case talk", "A heron crossed the yard."));
        PracticeLogPage page = logs.mine(sam, 9);
        assertEquals(3, page.total());
        assertEquals(
                List.of(750L),
                page.sums().stream()
                        .filter(sum -> sum.kind() == LogKind.PRACTICE)
                        .map(LogSum::minutes)
                        .toList(),
                "three years back");
        String sheet = new String(documents.sheet(sam).bytes(), StandardCharsets.UTF_8);
        assertTrue(sheet.contains("\"Night shift\",\"Hours of practice\",\"12.5\""), sheet);
        assertTrue(!sheet.contains("\"=Case talk\""), "nothing in it is a formula");
        Takeaway text = documents.make(sam, DocumentForm.TEXT);
        assertTrue(new String(text.bytes(), StandardCharsets.UTF_8).contains("A heron crossed the yard."));
        assertTrue(sheet.contains("A heron crossed the yard."), sheet);
        byte[] pdf = documents.make(sam, DocumentForm.PDF).bytes();
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        assertEquals(0, logs.mine(nadia, 0).total());
        assertThrows(Refused.NotFound.class, () -> logs.delete(nadia, night));
        assertThrows(Refused.NotFound.class, () -> logs.restore(TestHouse.console(), night));
        logs.delete(sam, night);
        assertEquals(
                List.of(night),
                logs.mine(sam, 0).deleted().stream().map(LogEntry::id).toList());
        logs.restore(sam, night);
        assertEquals(3, logs.mine(sam, 0).total());
        assertEquals("", logs.reflection(sam, night).reflection(), "nothing was written about it");
    }

    @Test
    void aReflectionIsLockedOpenedByItsWriterOnlyAndNoted() throws SQLException {
        KeptLogEntry kept =
                logs.add(sam, new NewLogEntry(LogKind.FEEDBACK, day, 30, "Talk", "Zanzibar.\nNumber 943 476 5919."));
        assertFalse(kept.warnings().isEmpty(), "pointed out, not refused");
        assertTrue(logs.mine(sam, 0).entries().getFirst().reflected());
        assertTrue(logs.reflection(sam, kept.id()).reflection().startsWith("Zanzibar.\n"));
        assertFalse(logs.reflection(sam, kept.id()).toString().contains("Zanzibar"));
        for (Actor other : List.of(nadia, TestHouse.console())) {
            assertThrows(Refused.NotFound.class, () -> logs.reflection(other, kept.id()));
        }
        try (var connection = house.plainConnection();
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("SELECT body, key_id FROM practice_reflection WHERE entry_id = "
                    + kept.id().value());
            assertTrue(found.next());
            assertFalse(new String(found.getBytes(1), StandardCharsets.ISO_8859_1).contains("Zanzibar"));
            var read = statement.executeQuery(
                    "SELECT COUNT(*) FROM audit_row WHERE act = 'REFLECTION_READ' AND object = 'log entry "
                            + kept.id().text() + "'");
            assertTrue(read.next());
            assertEquals(2, read.getInt(1), "each opening is written down");
            LogEntryId other = logs.add(sam, new NewLogEntry(LogKind.FEEDBACK, day, 30, "Other", "Other"))
                    .id();
            statement.executeUpdate("UPDATE practice_reflection a JOIN practice_reflection b ON b.entry_id = "
                    + kept.id().value() + " SET a.body = b.body WHERE a.entry_id = " + other.value());
            assertThrows(Refused.NotNow.class, () -> logs.reflection(sam, other), "it opens nowhere else");
            statement.executeUpdate("DELETE FROM practice_reflection WHERE entry_id = " + other.value());
        }
    }

    @Test
    void anEntryNeedsADayThatHasComeHoursAndAFewWords() {
        var wrong = new NewLogEntry(LogKind.FEEDBACK, day.plusDays(1), 0, " ", "x".repeat(20_001));
        assertEquals(
                List.of("onDay", "hours", "title", "reflection"),
                fields(assertThrows(Refused.NotValid.class, () -> logs.add(sam, wrong))));
    }

    @Test
    void reflectionsGoThirtyDaysAfterTheirWritersLastDayAndEntriesStay() throws SQLException {
        LogEntryId entry = logs.add(sam, new NewLogEntry(LogKind.PRACTICE, day, 60, "A day in court", "Only for me."))
                .id();
        PersonCard card = house.get(Directory.class).card(TestHouse.console(), sam.person());
        house.get(People.class).leave(TestHouse.console(), sam.person(), day, card.version());
        assertEquals(Optional.of(day), house.get(Leavers.class).ownLastDay(sam));
        Actor job = Actor.job("letting go");
        house.clock().set(day.plusDays(30));
        house.get(LettingLearningGo.class).letGo(job);
        assertEquals(1, rows("practice_reflection", "entry_id", entry.value()));
        house.clock().set(day.plusDays(31));
        assertTrue(house.get(LettingLearningGo.class).letGo(job) > 0);
        assertEquals(0, rows("practice_reflection", "entry_id", entry.value()));
        assertEquals(1, rows("practice_log", "id", entry.value()));
    }

    private int rows(String table, String column, long id) throws SQLException {
        try (var connection = house.plainConnection();
                var statement = connection.createStatement();
                var counted =
                        statement.executeQuery("SELECT COUNT(*) FROM " + table + " WHERE " + column + " = " + id)) {
            counted.next();
            return counted.getInt(1);
        }
    }

    @Test
    void whatWasDeletedGoesForGoodAfterThirtyDaysAndNotBefore() throws SQLException {
        LogEntryId kept = logs.add(sam, new NewLogEntry(LogKind.PRACTICE, day, 60, "Kept", "I keep this."))
                .id();
        LogEntryId gone = logs.add(sam, new NewLogEntry(LogKind.PRACTICE, day, 60, "Gone", "Nobody reads this."))
                .id();
        RegistrationId registration = registrations.keep(sam, nmc(day.plusYears(1)), 0);
        logs.delete(sam, gone);
        registrations.delete(sam, registration);
        LettingLearningGo letting = house.get(LettingLearningGo.class);
        Actor job = Actor.job("letting go");
        assertThrows(Refused.NotAllowed.class, () -> letting.letGo(sam));
        letting.letGo(job);
        logs.restore(sam, gone);
        logs.delete(sam, gone);
        house.clock().set(day.plusDays(31));
        assertTrue(letting.letGo(job) >= 2);
        assertEquals(0, letting.letGo(job));
        assertEquals(0, rows("practice_log", "id", gone.value()));
        assertEquals(0, rows("practice_reflection", "entry_id", gone.value()));
        assertEquals(0, rows("registration", "id", registration.value()));
        assertEquals("I keep this.", logs.reflection(sam, kept).reflection());
    }
}
