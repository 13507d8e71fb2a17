package org.waymark.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.Overheard;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.Written;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.kernel.Today;
import org.waymark.reporting.DocumentForm;
import org.waymark.reporting.SupervisionDocuments;
import org.waymark.reporting.Takeaway;
import org.waymark.training.LogKind;
import org.waymark.training.NewLogEntry;
import org.waymark.training.PracticeLogs;

/**
 * What is written in confidence is found as it was written nowhere: in no column, no file of the database, no log, no
 * temporary file and nothing that is taken away, but where its readers open it.
 */
@Tag("database")
class ConfidentialCanaryTest {

    private static final String CANARY = "zqvaultcanary";
    private static final int LARGEST = 200_000_000;

    private final TestHouse house = TestHouse.open();
    private final Village village = new Village(house);
    private final LocalDate today = house.get(Today.class).day();
    private final Actor sam = village.member("Sam", new RoleCode("PRA"), Set.of());
    private final Actor priya = village.member("Priya", new RoleCode("TML"), Set.of());

    @Test
    void whatIsWrittenInConfidenceIsFoundNowhereElse() throws IOException {
        village.supervises(priya, sam);
        List<String> log = Overheard.during(this::writeAndRead);
        assertEquals(List.of(), Written.places(CANARY));
        for (DocumentForm form : DocumentForm.values()) {
            SupervisionDocuments documents = house.get(SupervisionDocuments.class);
            assertFalse(words(documents.make(sam, form), form).contains(CANARY), "the record");
            assertFalse(words(documents.makeWithNotes(priya, form), form).contains(CANARY), "what others take away");
            assertTrue(
                    words(documents.makeWithNotes(sam, form), form).contains(CANARY),
                    "who may read it takes it away, and the search finds it there");
        }
        assertFalse(house.get(SupervisionCalendars.class).mine(sam).contains(CANARY), "the calendar");
        log.forEach(line -> assertFalse(line.contains(CANARY), line));
        assertEquals(List.of(), files(TestHouse.OWN, Integer.MAX_VALUE, CANARY));
        assertEquals(List.of(), files(Path.of(System.getProperty("java.io.tmpdir")), 1, CANARY));
    }

    @Test
    void aWordThatIsNotLockedIsFound() throws IOException {
        String plain = "zqplain" + Long.toString(Ids.next(), 36);
        village.supervises(priya, sam);
        house.get(Agenda.class).add(sam, booked(), plain);
        assertEquals(List.of("supervision_point.words"), Written.places(plain));
        Path file = Files.createTempFile("zq", ".txt");
        try {
            Files.writeString(file, "so " + plain + " stands there");
            assertEquals(List.of(file), files(Path.of(System.getProperty("java.io.tmpdir")), 1, plain));
        } finally {
            Files.delete(file);
        }
    }

    /** What a document says, as a reader of it sees it. */
    private static String words(Takeaway taken, DocumentForm form) throws IOException {
        if (form == DocumentForm.TEXT) {
            return new String(taken.bytes(), StandardCharsets.UTF_8);
        }
        try (var document = Loader.loadPDF(taken.bytes())) {
            String words = new PDFTextStripper().getText(document);
            assertTrue(words.contains("Record of supervision"), "its text can be read");
            return words;
        }
    }

    private SupervisionSessionId booked() {
        return house.get(SupervisionBooking.class)
                .book(
                        priya,
                        new NewSession(
                                sam.person(), Kinds.CLIN, SessionForm.PERSON, today, LocalTime.of(9, 0), 60, ""));
    }

    private void writeAndRead() {
        SupervisionSessionId id = booked();
        SupervisionNotes notes = house.get(SupervisionNotes.class);
        notes.draft(priya, id, 0, new NoteText(CANARY, CANARY, CANARY, CANARY));
        notes.share(priya, id, 1);
        notes.revise(priya, id, 2, new NoteText(CANARY + " again", "", "", ""), "More to say");
        assertTrue(
                notes.read(sam, id)
                        .getFirst()
                        .versions()
                        .getFirst()
                        .text()
                        .wellbeing()
                        .contains(CANARY),
                "its reader reads it");
        SupervisionAgreements agreements = house.get(SupervisionAgreements.class);
        agreements.write(
                sam,
                sam.person(),
                0,
                new AgreementText(Set.of(Kinds.CLIN), 0, List.of(CANARY), today, today.plusMonths(6)));
        assertTrue(
                agreements
                        .of(priya, sam.person())
                        .wordings()
                        .getFirst()
                        .text()
                        .under(AgreementText.Heading.FREQUENCY)
                        .contains(CANARY),
                "its reader reads it");
        Actor mo = village.manager("Mo");
        StandingGroupId group = house.get(StandingGroups.class)
                .found(mo, new NewStandingGroup("Circle", Kinds.GRP, Set.of(sam.person())));
        house.get(StandingAgreements.class)
                .write(
                        mo,
                        group,
                        0,
                        new AgreementText(Set.of(Kinds.GRP), 0, List.of(CANARY), today, today.plusMonths(6)));
        assertTrue(
                house.get(StandingAgreements.class)
                        .of(sam, group)
                        .wordings()
                        .getFirst()
                        .text()
                        .under(AgreementText.Heading.FREQUENCY)
                        .contains(CANARY),
                "its reader reads it");
        house.get(PracticeLogs.class)
                .add(sam, new NewLogEntry(LogKind.LEARNING_ALONE, today, 60, "Reading", "I thought of " + CANARY));
    }

    private static List<Path> files(Path folder, int deep, String word) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, deep)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> holds(file, word))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that goes while it is looked at holds nothing. */
    private static boolean holds(Path file, String word) {
        try {
            return Files.size(file) < LARGEST
                    && Files.isReadable(file)
                    && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException gone) {
            return false;
        }
    }
}
