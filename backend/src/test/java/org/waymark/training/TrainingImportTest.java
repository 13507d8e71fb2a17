package org.waymark.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.assessment.AgreedLevels;
import org.waymark.assessment.Evidence;
import org.waymark.assessment.EvidenceLocker;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.Today;
import org.waymark.training.TrainingImportRow.Outcome;

/** Training reports of other programs: looked at line by line, then taken as a whole or not at all. */
@Tag("database")
class TrainingImportTest {

    private final TestHouse house = TestHouse.open();
    private final Village village = new Village(house);
    private final TrainingImport imports = house.get(TrainingImport.class);
    private final Learning learning = house.get(Learning.class);
    private final TrainingRecords records = house.get(TrainingRecords.class);
    private final LocalDate day = house.get(Today.class).day();
    private final Actor sam = village.member("Sam", new RoleCode("PRA"), Set.of());
    private final Actor nadia = village.manager("Nadia");

    private static byte[] file(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private TrainingImportPreview look(Actor actor, byte[] file) {
        return imports.preview(actor, file);
    }

    private int take(byte[] file, boolean leaveOut) {
        return imports.apply(nadia, file, look(nadia, file).sha256(), leaveOut);
    }

    private List<TrainingRecord> finished() {
        return learning.mine(sam).records();
    }

    @Test
    void aReportIsReadHoweverItsColumnsAndCoursesAreCalledAndTwiceChangesNothing() {
        byte[] file = file(
                "Employee Name;Competence Name;Date Achieved;Staff number;Expiry",
                "Ōkubo, Mr Sam;NHS|CSTF|Fire Safety - 2 Years|;03-SEP-2025;1;",
                "okubo, sam;NHS|CSTF|Safeguarding Adults - Level 3 - 3 Years|;2025-09-04 00:00;1;",
                "Sam Ōkubo;t-ig;4/9/2025;1;",
                "Sam Ōkubo;T-IG;2025-09-04;1;");
        TrainingImportPreview preview = look(nadia, file);
        assertEquals(List.of(), preview.faults());
        assertEquals(List.of("Staff number", "Expiry"), preview.unread());
        assertEquals(
                List.of(Outcome.NEW, Outcome.NEW, Outcome.NEW, Outcome.THERE),
                preview.rows().stream().map(TrainingImportRow::outcome).toList());
        assertEquals(
                List.of("Fire safety", "Safeguarding adults level 3", "Information governance and data security"),
                preview.rows().stream().limit(3).map(TrainingImportRow::course).toList());
        assertTrue(finished().isEmpty(), "looking keeps nothing");
        assertEquals(3, take(file, false));
        assertEquals(LocalDate.of(2025, 9, 3), finished().getLast().doneOn());
        assertTrue(finished().getFirst().byOthers());
        assertEquals(4, look(nadia, file).count(Outcome.THERE));
        assertEquals(0, take(file, false));
        assertEquals(3, finished().size());
        records.delete(sam, finished().getLast().id());
        assertEquals(1, take(file, false), "what was deleted comes back");
        assertEquals(3, finished().stream().filter(one -> !one.deleted()).count());
    }

    @Test
    void anImportedCourseIsEvidenceAndNeverALevel() throws SQLException {
        EvidenceLocker locker = house.get(EvidenceLocker.class);
        byte[] file = file("name,course,completed", "Sam Ōkubo,T-RISK,2026-01-01", "Sam Ōkubo,Fire safety,2026-01-02");
        assertEquals(2, take(file, false));
        assertEquals(0, take(file, false));
        Evidence piece =
                locker.list(sam, new CompetencyCode("RSK-04"), 0, 10).pieces().getFirst();
        assertEquals("Clinical risk assessment and formulation", piece.title());
        assertEquals(LocalDate.of(2026, 1, 1), piece.dated());
        assertEquals(2, locker.list(sam, null, 0, 10).total(), "one for each, however often");
        assertTrue(house.get(AgreedLevels.class).of(sam, sam.person()).levels().isEmpty());
        int two = StatementCounter.of(() -> take(file("name,course,completed", line(1), line(2)), false));
        int six = StatementCounter.of(
                () -> take(file("name,course,completed", line(3), line(4), line(5), line(6), line(7), line(8)), false));
        assertEquals(two, six, "more courses take no more statements");
    }

    private static String line(int number) {
        return "Sam Ōkubo,T-RISK,2025-02-0" + number;
    }

    @Test
    void whoEntersAnewWhatAReportBroughtInHasItAsEvidence() throws SQLException {
        EvidenceLocker locker = house.get(EvidenceLocker.class);
        take(file("name,course,completed", "Sam Ōkubo,T-RISK,2026-01-01"), false);
        records.delete(sam, finished().getFirst().id());
        try (var connection = house.plainConnection();
                var cleared = connection.prepareStatement(
                        "UPDATE training_record SET evidence_id = NULL WHERE person_id = ?")) {
            cleared.setLong(1, sam.person().value());
            cleared.executeUpdate();
        }
        int before = locker.list(sam, null, 0, 10).total();
        var anew = new NewTrainingRecord("T-RISK", LocalDate.of(2026, 1, 1), null);
        records.delete(sam, records.add(sam, anew));
        assertEquals(before + 1, locker.list(sam, null, 0, 10).total(), "there was none, so it is made");
        records.add(sam, anew);
        assertEquals(before + 1, locker.list(sam, null, 0, 10).total(), "and only once");
    }

    @Test
    void aLineWithAProblemKeepsEverythingOutUnlessItIsLeftOutOnPurpose() {
        village.member("Alex", new RoleCode("PRA"), Set.of());
        village.member("Alex", new RoleCode("PSW"), Set.of());
        byte[] file = file(
                "first name,surname,course,completed,certificate date",
                "Sam,Ōkubo,Fire safety,2026-01-01,2026-01-02",
                "Nobody,Here,Fire safety,2026-01-01,",
                "Alex,Ōkubo,Fire safety,2026-01-01,",
                "Sam,Ōkubo,Dancing,2026-01-01,",
                "Sam,Ōkubo,Fire safety," + day.plusDays(1) + ",",
                "Sam,Ōkubo,Fire safety,31/02/2026,",
                "Sam,Ōkubo,Fire safety,2026-01-01,2025-12-31",
                "Sam,Ōkubo,=1+1,,");
        List<String> said = look(nadia, file).rows().stream()
                .flatMap(row -> row.problems().stream())
                .toList();
        assertEquals(
                List.of(
                        "Nobody whom you may enter courses for is called “Nobody Here”.",
                        "2 people are called “Alex Ōkubo”. Give the work e-mail address in a column “email”.",
                        "There is no course “Dancing” here. Write its name or code as on the page of courses.",
                        Today.inWords(day.plusDays(1)) + " has not come yet.",
                        "“31/02/2026” is not a day we can read. Write it as 2027-03-31 or 31/03/2027.",
                        "The certificate is older than the course it is for.",
                        "A cell begins as a formula does, with =, +, -, @ or a tab. Take that character out.",
                        "There is no course “=1+1” here. Write its name or code as on the page of courses.",
                        "The line does not say when the course was finished."),
                said);
        var refused = assertThrows(Refused.NotValid.class, () -> take(file, false));
        assertTrue(refused.faults().getFirst().sentence().startsWith("Line 3: "), refused.sentence());
        assertTrue(finished().isEmpty(), "nothing is half saved");
        assertEquals(1, take(file, true));
        assertEquals(LocalDate.of(2026, 1, 2), finished().getFirst().certificateOn());
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndOnlyThoseBringOneInWhoMay() {
        byte[] without = file("course,completed", "T-IG,2026-01-01");
        assertEquals(
                "There is no column with names or e-mail addresses.",
                look(nadia, without).faults().getFirst().sentence());
        byte[] noDay = file("name,course", "Sam Ōkubo,T-IG");
        assertFalse(look(nadia, noDay).isReadable());
        assertThrows(Refused.NotValid.class, () -> take(noDay, true));
        byte[] good = file("name,course,completed", "Sam Ōkubo,T-IG,2026-01-01");
        assertThrows(Refused.ChangedMeanwhile.class, () -> imports.apply(nadia, good, "other", true));
        assertThrows(Refused.NotAllowed.class, () -> look(sam, good));
        assertThrows(Refused.NotAllowed.class, () -> imports.apply(sam, good, "", true));
        Actor elsewhere = new Village(house).manager("Elsewhere");
        assertEquals(1, look(elsewhere, good).count(Outcome.PROBLEM), "not of their services");
        assertNull(look(elsewhere, file("name,course,completed", "Sam Ōkubo,T-IG,never"))
                .rows()
                .getFirst()
                .doneOn());
    }
}
