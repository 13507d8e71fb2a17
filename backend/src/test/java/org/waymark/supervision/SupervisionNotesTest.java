package org.waymark.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.audit.Act;
import org.waymark.audit.AuditQuestion;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.LogEntryId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.training.LogKind;
import org.waymark.training.NewLogEntry;
import org.waymark.training.PracticeLogs;

/** What becomes of a note: drafted, shared, and changed by new versions only. */
@Tag("database")
class SupervisionNotesTest {

    private static final RoleCode PRACTITIONER = new RoleCode("PRA");

    private final TestHouse house = TestHouse.open();
    private final Village village = new Village(house);
    private final SupervisionBooking booking = house.get(SupervisionBooking.class);
    private final SupervisionNotes notes = house.get(SupervisionNotes.class);
    private final SupervisionPages pages = house.get(SupervisionPages.class);
    private final LocalDate today = house.get(Today.class).day();
    private final Actor sam = village.member("Sam", PRACTITIONER, Set.of());
    private final Actor priya = village.member("Priya", PRACTITIONER, Set.of());

    SupervisionNotesTest() {
        village.supervises(priya, sam);
    }

    private SupervisionSessionId booked(int hour) {
        return booking.book(
                priya,
                new NewSession(
                        sam.person(), Kinds.CLIN, SessionForm.PERSON, today, LocalTime.of(hour, 0), 60, "Room 2"));
    }

    private static NoteText note(String practice) {
        return new NoteText("Well", practice, "", "");
    }

    @Test
    void neitherTheConsoleNorAJobComesToWhatIsConfidential() {
        SupervisionSessionId id = booked(9);
        notes.draft(priya, id, 0, note("Draft"));
        notes.share(priya, id, 1);
        PracticeLogs logs = house.get(PracticeLogs.class);
        LogEntryId entry = logs.add(sam, new NewLogEntry(LogKind.LEARNING_ALONE, today, 60, "Reading", "Only for me"))
                .id();
        SupervisionAgreements agreements = house.get(SupervisionAgreements.class);
        for (Actor other : List.of(Actor.command("console"), Actor.job("reminders"))) {
            assertThrows(Refused.class, () -> notes.read(other, id));
            assertThrows(Refused.class, () -> notes.revise(other, id, 2, note("Other"), "Because"));
            assertThrows(Refused.class, () -> pages.page(other, id));
            assertThrows(Refused.class, () -> logs.reflection(other, entry));
            assertThrows(Refused.class, () -> agreements.of(other, sam.person()));
        }
        assertEquals(1, notes.read(sam, id).size());
    }

    @Test
    void aNoteIsTheAuthorsUntilItIsSharedAndThenHasVersions() {
        SupervisionSessionId id = booked(9);
        assertThrows(Refused.NotNow.class, () -> notes.share(priya, id, 0));
        int first = notes.draft(priya, id, 0, note("Draft")).version();
        assertThrows(Refused.ChangedMeanwhile.class, () -> notes.draft(priya, id, 0, note("Other tab")));
        int second = notes.draft(priya, id, first, note("Two\nlines")).version();
        assertTrue(notes.read(sam, id).isEmpty());
        assertTrue(pages.page(sam, id).otherDrafts());
        assertThrows(Refused.NotNow.class, () -> notes.revise(priya, id, second, note("New"), "Because"));
        notes.share(priya, id, second);
        Note shared = notes.read(sam, id).getFirst();
        assertEquals("Two\nlines", shared.versions().getFirst().text().practice());
        assertThrows(Refused.NotNow.class, () -> notes.draft(priya, id, shared.version(), note("Quietly")));
        assertThrows(Refused.NotNow.class, () -> notes.share(priya, id, shared.version()));
        assertThrows(Refused.NotValid.class, () -> notes.revise(priya, id, shared.version(), note("New"), " "));
        notes.revise(priya, id, shared.version(), note("New"), "Sam remembered more");
        assertEquals(2, notes.read(sam, id).getFirst().versions().size());
        notes.draft(sam, id, 0, note("My view"));
        assertEquals(1, notes.read(priya, id).size(), "a view that is not shared");
    }

    @Test
    void whyANoteIsChangedMayNameNobody() {
        SupervisionSessionId id = booked(9);
        notes.draft(priya, id, 0, note("Words"));
        notes.share(priya, id, 1);
        for (String reason : List.of("It was 943 476 5919", "Custody ref: 98765", "Born 12/03/89, not 90")) {
            var refused =
                    assertThrows(Refused.NotValid.class, () -> notes.revise(priya, id, 2, note("New words"), reason));
            assertEquals("reason", refused.faults().getFirst().field(), reason);
        }
        assertEquals(1, notes.read(priya, id).getFirst().versions().size());
        notes.revise(priya, id, 2, note("New words"), "Open 24/7, not 9 to 5");
    }

    @Test
    void nothingIsSharedWithSomebodyWhoHasLeft() {
        SupervisionSessionId id = booked(9);
        notes.draft(priya, id, 0, note("Words"));
        SupervisionSessionId other = booked(11);
        notes.draft(priya, other, 0, note("Shared words"));
        notes.share(priya, other, 1);
        house.get(People.class).leave(TestHouse.console(), sam.person(), today.minusDays(1), 0);
        assertThrows(Refused.NotNow.class, () -> notes.share(priya, id, 1));
        assertThrows(Refused.NotNow.class, () -> notes.revise(priya, other, 2, note("Later"), "Because"));
        assertEquals(1, notes.read(priya, other).getFirst().versions().size());
    }

    @Test
    void whatIsTypedIsKeptByItselfWithOneLineInTheTrailForEachTimeOfWriting() {
        SupervisionSessionId id = booked(9);
        try {
            int version = notes.keepTyped(priya, id, 0, note("F")).version();
            for (int pause = 1; pause <= 10; pause++) {
                house.clock().move(Duration.ofMinutes(20));
                version = notes.keepTyped(priya, id, version, note("First " + pause))
                        .version();
            }
            assertEquals(1, lines());
            house.clock().move(Duration.ofMinutes(31));
            version = notes.keepTyped(priya, id, version, note("Later")).version();
            assertEquals(2, lines());
            version = notes.draft(priya, id, version, note("Said so")).version();
            assertEquals(3, lines(), "each time somebody says so");
            version = notes.keepTyped(priya, id, version, note("Said so, and more"))
                    .version();
            assertEquals(3, lines());
            int seen = version - 1;
            assertThrows(Refused.ChangedMeanwhile.class, () -> notes.keepTyped(priya, id, seen, note("Other tab")));
            assertThrows(Refused.ChangedMeanwhile.class, () -> notes.keepTyped(priya, id, 0, note("Other tab")));
            assertThrows(Refused.NotValid.class, () -> notes.keepTyped(priya, id, seen + 1, note("w".repeat(20_001))));
            assertTrue(notes.read(sam, id).isEmpty(), "a draft is its author’s");
            notes.share(priya, id, version);
            assertThrows(Refused.NotNow.class, () -> notes.keepTyped(priya, id, seen + 2, note("Quietly")));
        } finally {
            house.clock().set(today);
        }
    }

    private long lines() {
        return house.get(AuditTrail.class)
                .newest(new AuditQuestion(sam.person(), priya.person(), Act.NOTE_KEPT, Instant.MAX, 100))
                .size();
    }
}
