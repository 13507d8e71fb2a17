package org.waymark.supervision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.waymark.StatementCounter;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.audit.Act;
import org.waymark.audit.AuditQuestion;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.kernel.Today;
import org.waymark.reporting.DocumentForm;
import org.waymark.reporting.PdfStandard;
import org.waymark.reporting.SupervisionDocuments;

/** What somebody takes away of their own supervision: the record for everybody, the words for themselves alone. */
@Tag("database")
class OwnRecordTest {

    private static final RoleCode PRACTITIONER = new RoleCode("PRA");

    private final TestHouse house = TestHouse.open();
    private final Village village = new Village(house);
    private final SupervisionBooking booking = house.get(SupervisionBooking.class);
    private final SupervisionSessions sessions = house.get(SupervisionSessions.class);
    private final SupervisionGroups groups = house.get(SupervisionGroups.class);
    private final GroupPlanning planning = house.get(GroupPlanning.class);
    private final SupervisionNotes notes = house.get(SupervisionNotes.class);
    private final SupervisionDocuments documents = house.get(SupervisionDocuments.class);
    private final LocalDate today = house.get(Today.class).day();
    private final Actor sam = village.member("Sam", PRACTITIONER, Set.of());
    private final Actor priya = village.member("Priya", PRACTITIONER, Set.of());
    private final Actor ben = village.member("Ben", PRACTITIONER, Set.of());

    OwnRecordTest() {
        village.supervises(priya, sam);
    }

    private SupervisionSessionId book(LocalDate day) {
        return booking.book(
                priya, new NewSession(sam.person(), Kinds.CLIN, SessionForm.PERSON, day, LocalTime.of(9, 0), 60, ""));
    }

    private String record(Actor actor) {
        return new String(documents.make(actor, DocumentForm.TEXT).bytes(), UTF_8);
    }

    private String withNotes(Actor actor) {
        return new String(documents.makeWithNotes(actor, DocumentForm.TEXT).bytes(), UTF_8);
    }

    @Test
    void theRecordHasTheGroupsThatOneCameToAndSaysWhoCancelled() {
        Actor mo = village.manager("Mo");
        group(mo, 10, "Endings with dignity", Kinds.GRP, Set.of(sam));
        group(mo, 12, "Not there", Kinds.GRP, Set.of(ben));
        sessions.cancel(priya, book(today.plusDays(1)), 0);
        sessions.cancel(sam, book(today.plusDays(2)), 0);
        String said = record(sam);
        assertTrue(said.contains("Cancelled by Priya"), said);
        assertTrue(said.contains("Cancelled by Sam"), said);
        assertTrue(said.contains("Took part"), said);
        assertEquals(2, said.split("Took part", -1).length, "one group in all: " + said);
        for (String not : List.of("Ben", "Mo ", "Endings", "Not there")) {
            assertFalse(said.contains(not), () -> not + " in " + said);
        }
    }

    private void group(Actor leads, int hour, String theme, KindCode kind, Set<Actor> came) {
        SupervisionGroupId id = planning.plan(
                leads,
                new NewGroup(
                        kind,
                        theme,
                        "",
                        today,
                        LocalTime.of(hour, 0),
                        60,
                        "",
                        null,
                        Set.of(sam.person(), ben.person())));
        groups.hold(
                leads,
                id,
                0,
                60,
                came.stream().map(Actor::person).collect(java.util.stream.Collectors.toUnmodifiableSet()));
    }

    @Test
    void onesOwnWordsAreThoseThatAreReadAtTheScreenAndNobodyElseTakesThemAway() throws Exception {
        SupervisionSessionId id = book(today);
        notes.draft(sam, id, 0, new NoteText("Own draft of Sam", "", "", ""));
        notes.draft(priya, id, 0, new NoteText("", "Shared by Priya", "", ""));
        notes.share(priya, id, 1);
        SupervisionSessionId later = book(today.plusDays(1));
        notes.draft(priya, later, 0, new NoteText("", "", "Kept by Priya alone", ""));
        house.get(SupervisionAgreements.class)
                .write(
                        sam,
                        sam.person(),
                        0,
                        new AgreementText(Set.of(Kinds.CLIN), 0, List.of("Each month"), today, today.plusMonths(6)));
        int read = reads();
        String said = withNotes(sam);
        for (String words : List.of("Own draft of Sam", "Shared by Priya", "Each month", "CONFIDENTIAL")) {
            assertTrue(said.contains(words), () -> words + " in " + said);
        }
        assertFalse(said.contains("Kept by Priya alone"), said);
        assertEquals(read + 1, reads(), "that it was read is written down");
        PdfStandard.assertMet(
                PDFAFlavour.PDFUA_1,
                documents.makeWithNotes(sam, DocumentForm.PDF).bytes());
        house.get(RoleGrants.class).grant(TestHouse.console(), ben.person(), Role.ADMIN, null);
        for (Actor other : List.of(priya, ben, village.manager("Nadia"))) {
            String theirs = withNotes(other);
            assertFalse(theirs.contains("Own draft") || theirs.contains("Shared by") || theirs.contains("Each month"));
        }
        assertFalse(record(sam).contains("Shared by Priya"), "not without the choice");
        Actor machine = new Actor(sam.person(), Actor.Door.MACHINE, "a program");
        assertThrows(Refused.NotAllowed.class, () -> documents.makeWithNotes(machine, DocumentForm.TEXT));
    }

    @Test
    void moreNotesTakeNoMoreStatements() throws SQLException {
        note(0);
        withNotes(sam);
        int one = StatementCounter.of(() -> withNotes(sam));
        for (int day = 1; day < 5; day++) {
            note(day);
        }
        assertEquals(one, StatementCounter.of(() -> withNotes(sam)));
    }

    private void note(int day) {
        notes.draft(sam, book(today.plusDays(day)), 0, new NoteText("Words " + day, "", "", ""));
    }

    private int reads() {
        var question = new AuditQuestion(
                sam.person(), null, Act.NOTES_READ, house.clock().instant().plusSeconds(60), 100);
        return house.get(AuditTrail.class).newest(question).size();
    }
}
