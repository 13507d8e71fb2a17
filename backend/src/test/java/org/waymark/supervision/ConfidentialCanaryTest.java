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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.Overheard;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.Written;
import org.waymark.kernel.Actor;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.kernel.Today;
import org.waymark.reporting.DocumentForm;
import org.waymark.reporting.SupervisionDocuments;
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
    void whatIsWrittenInConfidenceIsFoundNowhereElse() {
        village.supervises(priya, sam);
        List<String> log = Overheard.during(this::writeAndRead);
        assertEquals(List.of(), Written.places(CANARY));
        for (DocumentForm form : DocumentForm.values()) {
            byte[] taken = house.get(SupervisionDocuments.class).make(sam, form).bytes();
            assertFalse(new String(taken, StandardCharsets.ISO_8859_1).contains(CANARY), "the record");
        }
        assertFalse(house.get(SupervisionCalendars.class).mine(sam).contains(CANARY), "the calendar");
        log.forEach(line -> assertFalse(line.contains(CANARY), line));
        assertEquals(List.of(), files(TestHouse.OWN, Integer.MAX_VALUE));
        assertEquals(List.of(), files(Path.of(System.getProperty("java.io.tmpdir")), 1));
    }

    private void writeAndRead() {
        SupervisionSessionId id = house.get(SupervisionBooking.class)
                .book(
                        priya,
                        new NewSession(
                                sam.person(),
                                SupervisionKind.CLIN,
                                SessionForm.PERSON,
                                today,
                                LocalTime.of(9, 0),
                                60,
                                ""));
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
                new AgreementText(Set.of(SupervisionKind.CLIN), 0, List.of(CANARY), today, today.plusMonths(6)));
        assertTrue(
                agreements
                        .of(priya, sam.person())
                        .wordings()
                        .getFirst()
                        .text()
                        .under(AgreementText.Heading.FREQUENCY)
                        .contains(CANARY),
                "its reader reads it");
        house.get(PracticeLogs.class)
                .add(sam, new NewLogEntry(LogKind.LEARNING_ALONE, today, 60, "Reading", "I thought of " + CANARY));
    }

    private static List<Path> files(Path folder, int deep) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, deep)) {
            return all.filter(Files::isRegularFile)
                    .filter(ConfidentialCanaryTest::holdsIt)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that goes while it is looked at holds nothing. */
    private static boolean holdsIt(Path file) {
        try {
            return Files.size(file) < LARGEST
                    && Files.isReadable(file)
                    && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(CANARY);
        } catch (IOException gone) {
            return false;
        }
    }
}
