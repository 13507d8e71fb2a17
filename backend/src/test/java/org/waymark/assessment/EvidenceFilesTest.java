package org.waymark.assessment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.jdbc.DataSourceTransactionManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.access.Role;
import org.waymark.audit.Act;
import org.waymark.kernel.Actor;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.Refused;
import org.waymark.upload.AttackFiles;

@Tag("database")
class EvidenceFilesTest extends FileHands {

    @Test
    void aClearedFileIsKeptAndHandedOutAndThatIsWrittenDown() {
        byte[] pdf = AttackFiles.pdf();
        EvidenceFile kept = files.add(sam, "../My reflection.PDF", pdf, Set.of(first));
        assertEquals(FileState.READY, kept.state());
        Evidence piece = newest(sam);
        assertEquals("My reflection.pdf", piece.title());
        assertEquals(Evidence.Kind.FILE, piece.kind());
        assertEquals(Set.of(first), piece.competencies());
        HandedOut out = unscanned.open(sam, piece.id());
        assertArrayEquals(pdf, out.bytes());
        assertEquals("application/pdf", out.type());
        assertEquals(1, told(piece.id(), Act.EVIDENCE_FILE_OPENED));
        locker.change(sam, piece.id(), piece.version(), new EvidenceText("Named", "", "", today, Set.of()));
        assertEquals("Named", newest(sam).title());
        locker.delete(sam, piece.id());
        assertEquals(1, files.standing(sam).files(), "it can be brought back, so it takes room");
    }

    private long told(EvidenceId id, Act act) {
        try (var connection = house.plainConnection();
                var asked =
                        connection.prepareStatement("SELECT COUNT(*) FROM audit_row WHERE object = ? AND act = ?")) {
            asked.setString(1, "evidence " + id.text());
            asked.setString(2, act.name());
            try (var found = asked.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatNoScannerClearedStaysClosedAndIsAskedAboutAgain() {
        byte[] png = AttackFiles.image("png", 9, 9);
        assertEquals(
                FileState.QUARANTINED,
                unscanned.add(sam, "a.png", png, Set.of(first)).state());
        assertFalse(unscanned.standing(sam).scanned());
        EvidenceId id = newest(sam).id();
        assertThrows(Refused.NotNow.class, () -> unscanned.open(sam, id));
        change("UPDATE evidence_file SET asked_at = '2020-01-01' WHERE evidence_id = " + id.value());
        clamd.answering("");
        scanAgain();
        assertThrows(Refused.NotNow.class, () -> unscanned.open(sam, id));
        change("UPDATE evidence_file SET asked_at = '2020-01-01' WHERE evidence_id = " + id.value());
        clamd.answering("stream: OK\0");
        scanAgain();
        assertEquals("image/png", unscanned.open(sam, id).type());
    }

    private void scanAgain() {
        house.get(DataSourceTransactionManager.class).executeWrite(status -> rounds().scanAgain(Actor.job("files")));
    }

    @Test
    void whatHoldsAVirusIsNotKeptAtAll() {
        var refused = assertThrows(
                Refused.NotValid.class, () -> files.add(sam, "a.docx", AttackFiles.infectedDocx(), Set.of()));
        assertTrue(refused.sentence().contains("virus"));
        assertEquals(0, locker.list(sam, null, 0, 10).total());
        unscanned.add(sam, "a.docx", AttackFiles.infectedDocx(), Set.of());
        EvidenceId id = newest(sam).id();
        change("UPDATE evidence_file SET asked_at = '2020-01-01' WHERE evidence_id = " + id.value());
        scanAgain();
        assertThrows(Refused.NotNow.class, () -> unscanned.open(sam, id));
        assertEquals(
                FileState.INFECTED, Objects.requireNonNull(newest(sam).file()).state());
    }

    @Test
    void othersHaveAFileOnlyWhereItIsSharedAndTheySupervise() {
        Actor priya = crew.practitioner("Priya");
        crew.supervises(priya, sam);
        files.add(sam, "a.pdf", AttackFiles.pdf(), Set.of(first));
        EvidenceId id = newest(sam).id();
        assertThrows(Refused.NotFound.class, () -> unscanned.open(priya, id), "not shared yet");
        crew.sent(sam, Crew.PRACTITIONER);
        assertEquals("a.pdf", unscanned.open(priya, id).name());
        for (Actor other : List.of(
                crew.practitioner("Peer"), crew.manager("Mo"), crew.with("Ada", Role.ADMIN), TestHouse.console())) {
            assertThrows(Refused.NotFound.class, () -> unscanned.open(other, id));
            assertThrows(Refused.NotFound.class, () -> unscanned.endsOn(other, id, 1, today));
        }
        change("UPDATE evidence_file SET state = 'QUARANTINED' WHERE evidence_id = " + id.value());
        assertThrows(Refused.NotFound.class, () -> unscanned.open(priya, id), "not cleared");
        EvidenceTitles titles = house.get(EvidenceTitles.class);
        assertEquals(List.of(), titles.of(priya, sam.person()), "what lies in quarantine is not even named to others");
        change("UPDATE evidence_file SET state = 'READY' WHERE evidence_id = " + id.value());
        assertEquals(1, titles.of(priya, sam.person()).size());
        locker.delete(sam, id);
        assertThrows(Refused.NotFound.class, () -> unscanned.open(priya, id), "deleted");
        EvidenceId note = locker.add(sam, new EvidenceText("Note", "words", "", today, Set.of(first)))
                .id();
        assertThrows(Refused.NotFound.class, () -> unscanned.open(sam, note), "a note is no file");
    }

    @Test
    void aCertificateHasALastDay() {
        files.add(sam, "a.pdf", AttackFiles.pdf(), Set.of());
        Evidence piece = newest(sam);
        unscanned.endsOn(sam, piece.id(), piece.version(), today.plusDays(30));
        assertEquals(
                today.plusDays(30), Objects.requireNonNull(newest(sam).file()).endsOn());
        assertThrows(Refused.ChangedMeanwhile.class, () -> unscanned.endsOn(sam, piece.id(), piece.version(), today));
        assertThrows(
                Refused.NotValid.class,
                () -> unscanned.endsOn(sam, piece.id(), piece.version() + 1, today.plusYears(90)));
        unscanned.endsOn(sam, piece.id(), piece.version() + 1, null);
        EvidenceId note = locker.add(sam, new EvidenceText("Note", "words", "", today, Set.of()))
                .id();
        assertThrows(Refused.NotValid.class, () -> unscanned.endsOn(sam, note, 1, today));
    }

    @Test
    void certificatesThatEndWithinNinetyDaysOrHaveEndedAreToldToTheirOwnerOnly() {
        EvidenceId kept = ending(sam, "ends.pdf", today.plusDays(90));
        ending(sam, "later.pdf", today.plusDays(91));
        ending(sam, "over.pdf", today.minusDays(1));
        ending(sam, "forgotten.pdf", today.minusMonths(12).minusDays(1));
        locker.delete(sam, ending(sam, "deleted.pdf", today.plusDays(1)));
        assertEquals(
                List.of(
                        new EndingCertificate("over.pdf", today.minusDays(1)),
                        new EndingCertificate("ends.pdf", today.plusDays(90))),
                unscanned.ending(sam));
        assertEquals(-1, unscanned.ending(sam).getFirst().daysLeft(today));
        assertEquals(List.of(), unscanned.ending(crew.practitioner("Peer")));
        unscanned.endsOn(sam, kept, 2, null);
        assertEquals(1, unscanned.ending(sam).size(), "without a day nothing ends");
    }

    private EvidenceId ending(Actor owner, String name, LocalDate day) {
        files.add(owner, name, AttackFiles.pdf(), Set.of());
        Evidence piece = locker.list(owner, null, 0, 20).pieces().stream()
                .filter(one -> one.title().equals(name))
                .findFirst()
                .orElseThrow();
        unscanned.endsOn(owner, piece.id(), piece.version(), day);
        return piece.id();
    }
}
