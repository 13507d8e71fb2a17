package org.waymark.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.oversight.KeyRotation;
import org.waymark.vault.Locked;
import org.waymark.vault.OlderKey;
import org.waymark.vault.Vault;

/** When two people can meet, whoever stands in for one of them, and two who act at the same moment. */
@Tag("database")
class SupervisionMeetingsTest extends SupervisionScene {

    private final Covers covers = house.get(Covers.class);

    @Test
    void aSeriesLeavesOutDaysThatAreTakenAndSaysWhich() {
        booking.book(priya, at(today.plusWeeks(8), 9, Kinds.MGT));
        var series = new NewSeries(at(today, 9, Kinds.CLIN), 4, 4);
        BookedSeries booked = booking.bookSeries(sam, series);
        assertEquals(3, booked.booked().size());
        assertEquals(List.of(today.plusWeeks(8)), booked.leftOut());
        var refused = assertThrows(Refused.NotValid.class, () -> booking.bookSeries(sam, series));
        assertEquals(Set.of("from"), faults(refused));
        var wrong = assertThrows(
                Refused.NotValid.class, () -> booking.bookSeries(sam, new NewSeries(at(today, 9, Kinds.CLIN), 0, 27)));
        assertEquals(Set.of("everyWeeks", "times"), faults(wrong));
        assertThrows(
                Refused.NotFound.class, () -> booking.bookSeries(ben, new NewSeries(at(today, 15, Kinds.CLIN), 1, 2)));
    }

    @Test
    void aSessionMovesOnlyToAFreeTime() {
        SupervisionSessionId id = booking.book(priya, at(today, 9, Kinds.MGT));
        booking.book(priya, at(today, 11, Kinds.CLIN));
        assertThrows(Refused.NotValid.class, () -> booking.move(sam, id, 0, at(today, 11, Kinds.MGT)));
        booking.move(sam, id, 0, at(today.plusDays(1), 9, Kinds.MGT));
        assertEquals(today.plusDays(1), pages.page(priya, id).session().day());
        assertThrows(
                Refused.ChangedMeanwhile.class, () -> booking.move(priya, id, 0, at(today.plusDays(2), 9, Kinds.MGT)));
    }

    @Test
    void ofTwoWhoBookTheSameHourAtTheSameMomentOneIsTold() throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(6)) {
            var tries = new ArrayList<Future<Boolean>>();
            for (int at = 0; at < 6; at++) {
                Actor who = at % 2 == 0 ? sam : priya;
                Callable<Boolean> one = () -> {
                    start.await();
                    try {
                        booking.book(who, at(today.plusDays(3), 9, Kinds.CLIN));
                        return true;
                    } catch (Refused.NotValid taken) {
                        return false;
                    }
                };
                tries.add(pool.submit(one));
            }
            start.countDown();
            int booked = 0;
            for (Future<Boolean> one : tries) {
                booked += one.get() ? 1 : 0;
            }
            assertEquals(1, booked);
        }
        assertEquals(1, pages.mine(sam).sessions().size());
    }

    @Test
    void whoCoversHoldsSessionsAndReadsNothingFromBefore() {
        SupervisionSessionId before = booking.book(priya, at(today, 9, Kinds.CLIN));
        assertThrows(Refused.NotValid.class, () -> covers.arrange(priya, priya.person(), today, today.plusDays(1)));
        assertThrows(Refused.NotValid.class, () -> covers.arrange(priya, sam.person(), today, today.plusDays(1)));
        covers.arrange(priya, ben.person(), today, today.plusDays(14));
        assertThrows(
                Refused.NotValid.class,
                () -> covers.arrange(priya, ben.person(), today.plusDays(14), today.plusDays(20)));
        assertEquals(sam.person(), pages.supervised(ben).covered().getFirst().id());
        SupervisionSessionId covered = booking.book(ben, at(today.plusDays(2), 9, Kinds.CLIN));
        assertEquals(
                ben.person(), pages.page(sam, covered).session().supervisor().id());
        assertEquals(
                ben.person(),
                pages.page(sam, booking.book(sam, at(today.plusDays(3), 9, Kinds.CLIN)))
                        .session()
                        .supervisor()
                        .id());
        assertThrows(Refused.NotFound.class, () -> pages.page(ben, before));
        assertThrows(Refused.NotFound.class, () -> booking.book(ben, at(today.plusDays(15), 9, Kinds.CLIN)));
        long cover = pages.supervised(priya).covers().getFirst().id();
        house.clock().set(today.plusDays(2));
        assertThrows(Refused.class, () -> covers.remove(ben, cover));
        assertEquals(1, covers.remove(priya, cover));
        assertEquals(
                today.plusDays(2), pages.supervised(priya).covers().getFirst().until());
        house.clock().set(today.plusDays(3));
        assertTrue(pages.supervised(ben).covered().isEmpty());
        sessions.hold(ben, covered, 0, true, 60);
        assertThrows(Refused.NotNow.class, () -> covers.remove(priya, cover));
    }

    @Test
    void aManagerArrangesCoverForSomebodyWhoIsIllAndSupervisorsOnlyForThemselves() {
        Actor mo = village.manager("Mo");
        assertThrows(
                Refused.NotFound.class,
                () -> covers.arrangeFor(ben, priya.person(), ben.person(), today, today.plusDays(3)));
        assertThrows(
                Refused.NotValid.class,
                () -> covers.arrangeFor(mo, ben.person(), priya.person(), today, today.plusDays(3)));
        covers.arrangeFor(mo, priya.person(), ben.person(), today, today.plusDays(3));
        Cover cover = covers.forOthers(mo).orElseThrow().arranged().getFirst();
        assertEquals(ben.person(), cover.cover().id());
        assertEquals(sam.person(), pages.supervised(ben).covered().getFirst().id());
        assertThrows(Refused.NotFound.class, () -> covers.remove(new Village(house).manager("Elsewhere"), cover.id()));
        assertEquals(0, covers.remove(mo, cover.id()));
    }

    @Test
    void changingTheKeyWhileNotesAreWrittenLosesNothing()
            throws InterruptedException, ExecutionException, SQLException {
        SupervisionNotes notes = house.get(SupervisionNotes.class);
        SupervisionSessionId id = booking.book(priya, at(today, 9, Kinds.CLIN));
        SupervisionSessionId other = booking.book(priya, at(today, 11, Kinds.CLIN));
        notes.draft(priya, other, 0, new NoteText("", "Kept from before", "", ""));
        notes.draft(sam, id, 0, new NoteText("", "0", "", ""));
        var done = new CountDownLatch(1);
        var rotating = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(2)) {
            Future<Integer> writer = pool.submit(() -> {
                int version = 1;
                while (version <= 30) {
                    if (version == 15) {
                        assertTrue(rotating.await(1, TimeUnit.MINUTES));
                    }
                    version = notes.draft(sam, id, version, new NoteText("", "" + version, "", ""))
                            .version();
                }
                done.countDown();
                return version;
            });
            Future<Integer> rotation = pool.submit(() -> {
                int changed = 0;
                while (done.getCount() > 0) {
                    lockWithTheOlderKey(id, other);
                    changed += house.get(KeyRotation.class).relock(TestHouse.console());
                    rotating.countDown();
                }
                return changed;
            });
            assertEquals(31, writer.get());
            assertTrue(rotation.get() > 0);
        }
        house.get(KeyRotation.class).relock(TestHouse.console());
        assertEquals(
                "30",
                notes.read(sam, id).getFirst().versions().getFirst().text().practice());
        assertEquals(
                "Kept from before",
                notes.read(priya, other).getFirst().versions().getFirst().text().practice());
    }

    /** Locks some of the notes with the key that was the newest before. */
    private void lockWithTheOlderKey(SupervisionSessionId one, SupervisionSessionId other) throws SQLException {
        Vault vault = house.get(Vault.class);
        try (var connection = house.plainConnection();
                var asked = connection.prepareStatement("""
                        SELECT t.note_id, t.number, t.body, t.key_id
                          FROM supervision_note_text t
                         WHERE t.key_id = 'test'
                           AND t.note_id IN (SELECT n.id FROM supervision_note n WHERE n.session_id IN (?, ?))
                         ORDER BY t.note_id, t.number LIMIT 3""");
                var changed = connection.prepareStatement(
                        "UPDATE supervision_note_text SET body = ?, key_id = ? WHERE note_id = ? AND number = ? AND body = ?")) {
            asked.setLong(1, one.value());
            asked.setLong(2, other.value());
            try (var found = asked.executeQuery()) {
                while (found.next()) {
                    var spot = NoteTextRow.spot(found.getLong(1), found.getInt(2));
                    byte[] body = found.getBytes(3);
                    Locked older = OlderKey.lock(spot, vault.open(spot, new Locked(found.getString(4), body)));
                    changed.setBytes(1, older.bytes());
                    changed.setString(2, older.keyId());
                    changed.setLong(3, found.getLong(1));
                    changed.setInt(4, found.getInt(2));
                    changed.setBytes(5, body);
                    changed.executeUpdate();
                }
            }
        }
    }
}
