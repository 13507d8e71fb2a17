package org.waymark.assessment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.jdbc.DataSourceTransactionManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.access.Access;
import org.waymark.access.Role;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.upload.AttackFiles;
import org.waymark.upload.FakeClamd;
import org.waymark.upload.FileStore;
import org.waymark.upload.VirusScanner;

@Tag("database")
class EvidenceFilesTest {

    private final TestHouse house = TestHouse.open();
    private final Crew crew = new Crew(house);
    private final FakeClamd clamd = new FakeClamd();
    private final EvidenceLocker locker = house.get(EvidenceLocker.class);
    private final EvidenceFiles unscanned = house.get(EvidenceFiles.class);
    private final EvidenceFiles files = with(new VirusScanner(clamd.address(), 300));
    private final FileStore store = house.get(FileStore.class);
    private final Actor sam = crew.practitioner("Sam");
    private final CompetencyCode first = crew.asked(Crew.PRACTITIONER).getFirst();
    private final LocalDate today = house.get(Today.class).day();

    @AfterEach
    void closeTheScanner() {
        clamd.close();
    }

    @SuppressWarnings("unchecked")
    private EvidenceFiles with(VirusScanner scanner) {
        return new EvidenceFiles(
                house.get(FileRepository.class),
                house.get(EvidenceRepository.class),
                house.get(FileRoom.class),
                house.get(Frameworks.class),
                house.get(FileStore.class),
                scanner,
                house.get(Access.class),
                house.get(AuditTrail.class),
                house.get(Today.class),
                (TransactionOperations<Connection>) house.get(TransactionOperations.class));
    }

    private FileRounds rounds() {
        return new FileRounds(
                house.get(FileRepository.class),
                store,
                new VirusScanner(clamd.address(), 300),
                house.get(Access.class),
                house.get(AuditTrail.class),
                house.get(Today.class));
    }

    private Evidence newest(Actor actor) {
        return locker.list(actor, null, 0, 10).pieces().getFirst();
    }

    private int change(String sql) {
        try (var connection = house.plainConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

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
    void thereIsRoomForSoManyFilesAndNoMore() {
        files.add(sam, "a.pdf", AttackFiles.pdf(), Set.of());
        long id = newest(sam).id().value();
        change("UPDATE evidence_file SET size = 524288000 WHERE evidence_id = " + id);
        assertThrows(Refused.NotNow.class, () -> files.add(sam, "b.pdf", AttackFiles.pdf(), Set.of()));
        change("UPDATE evidence_file SET size = 1 WHERE evidence_id = " + id);
        for (int i = 1; i < FileStanding.MOST_AN_HOUR; i++) {
            files.add(sam, i + ".png", AttackFiles.image("png", 8, 8), Set.of());
        }
        var many = assertThrows(Refused.NotNow.class, () -> files.add(sam, "b.pdf", AttackFiles.pdf(), Set.of()));
        assertTrue(many.sentence().contains("within an hour"));
        assertEquals(FileStanding.MOST_AN_HOUR, files.standing(sam).thisHour());
        for (int i = 0; i < 180; i++) {
            copy(id, i);
        }
        var full = assertThrows(Refused.NotNow.class, () -> files.add(sam, "b.pdf", AttackFiles.pdf(), Set.of()));
        assertTrue(full.sentence().contains("200 files"));
        assertEquals(200, locker.list(sam, null, 0, 10).total());
    }

    private void copy(long id, int number) {
        long fresh = id + 1_000_000_000L + number;
        change("INSERT INTO evidence (id, person_id, title, note, link, dated, added_at, version) SELECT " + fresh
                + ", person_id, title, note, link, dated, added_at, 1 FROM evidence WHERE id = " + id);
        change("INSERT INTO evidence_file (evidence_id, name, kind, size, hash, state, uploaded_at, asked_at) SELECT "
                + fresh + ", name, kind, size, hash, state, '2020-01-01', '2020-01-01' FROM evidence_file"
                + " WHERE evidence_id = " + id);
    }

    @Test
    void whoHandsInSixtyFilesThatAreRefusedWaits() {
        byte[] wrong = "no picture".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 60; i++) {
            assertThrows(Refused.NotValid.class, () -> files.add(sam, "wrong.png", wrong, Set.of()));
        }
        byte[] right = AttackFiles.image("png", 31, 17);
        assertThrows(Refused.NotNow.class, () -> files.add(sam, "right.png", right, Set.of()));
        house.clock().set(today.plusDays(1));
        files.add(sam, "right.png", right, Set.of());
        house.clock().set(today);
    }

    @Test
    void twoFirstFilesHandedInAtTheSameMomentAreBothKept() throws InterruptedException, ExecutionException {
        try (var hands = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 10; i++) {
                Actor newcomer = crew.practitioner("Newcomer");
                List<Callable<EvidenceFile>> uploads = List.of(
                        () -> files.add(newcomer, "one.png", AttackFiles.image("png", 19, 23), Set.of()),
                        () -> files.add(newcomer, "two.png", AttackFiles.image("png", 23, 19), Set.of()));
                for (Future<EvidenceFile> upload : hands.invokeAll(uploads)) {
                    assertEquals(FileState.READY, upload.get().state());
                }
                assertEquals(2, files.standing(newcomer).files());
            }
        }
    }

    @Test
    void twoPeopleKeepTheSameBytesOnceAndOneCanLetGo() {
        Actor peer = crew.practitioner("Peer");
        byte[] jpeg = AttackFiles.image("jpg", 12, 12);
        files.add(sam, "a.jpg", jpeg, Set.of());
        files.add(peer, "b.jpg", jpeg, Set.of());
        EvidenceId mine = newest(sam).id();
        EvidenceId theirs = newest(peer).id();
        change("UPDATE evidence SET deleted_at = '2020-01-01' WHERE id = " + mine.value());
        assertThrows(Refused.NotFound.class, () -> unscanned.open(sam, mine));
        assertEquals("b.jpg", unscanned.open(peer, theirs).name());
        assertEquals(
                1,
                house.get(FileRepository.class)
                        .needed(
                                List.of(house.get(FileRepository.class)
                                        .find(theirs)
                                        .orElseThrow()
                                        .hash()),
                                house.get(Today.class).now().minus(EvidenceLocker.KEPT_AFTER_DELETION))
                        .size());
    }

    @Test
    void bytesThatNobodyNeedsGoInANightAndOthersStay() throws IOException {
        files.add(sam, "stays.png", AttackFiles.image("png", 31, 17), Set.of());
        String stays = hash();
        files.add(sam, "goes.png", AttackFiles.image("png", 17, 31), Set.of());
        String goes = hash();
        change("UPDATE evidence SET deleted_at = '2020-01-01' WHERE id = "
                + newest(sam).id().value());
        String orphan = store.put("left by an upload that broke off".getBytes(StandardCharsets.UTF_8));
        String fresh = store.put("handed in just now".getBytes(StandardCharsets.UTF_8));
        for (String hash : List.of(stays, goes, orphan)) {
            Files.setLastModifiedTime(
                    TestHouse.FILES.resolve(hash.substring(0, 2)).resolve(hash),
                    FileTime.from(house.get(Today.class).now().minus(Duration.ofDays(2))));
        }
        house.get(DataSourceTransactionManager.class).executeWrite(status -> rounds().sweep(Actor.job("letting go")));
        assertTrue(store.read(stays).isPresent());
        assertTrue(store.read(fresh).isPresent());
        assertTrue(store.read(goes).isEmpty());
        assertTrue(store.read(orphan).isEmpty());
    }

    private String hash() {
        return house.get(FileRepository.class)
                .find(newest(sam).id())
                .orElseThrow()
                .hash();
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
