package org.waymark.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.jdbc.DataSourceTransactionManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.kernel.Actor;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.upload.AttackFiles;

/** How much room there is for files, and what becomes of bytes that nobody needs. */
@Tag("database")
class EvidenceRoomTest extends FileHands {

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
}
