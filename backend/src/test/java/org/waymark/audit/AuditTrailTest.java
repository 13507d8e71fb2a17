package org.waymark.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.jdbc.DataSourceTransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;

@Tag("database")
class AuditTrailTest {

    private static final int STREAM = 3;
    private static final Actor SAM = Actor.onScreen(new PersonId(Ids.next()));

    private final TestHouse house = TestHouse.open();
    private final AuditTrail trail = house.get(AuditTrail.class);
    private final TransactionOperations<Connection> transactions = house.get(DataSourceTransactionManager.class);

    @AfterEach
    void allIsWholeAgain() {
        assertEquals(List.of(), trail.verify().breaks());
    }

    @Test
    void rowsAreChainedAndCounted() throws SQLException {
        long rows = trail.verify().rows();
        addRows(3);
        assertEquals(rows + 3, trail.verify().rows());
        assertEquals(
                2,
                number("SELECT COUNT(*) FROM audit_row a JOIN audit_row b ON b.stream = a.stream AND b.seq = a.seq + 1"
                        + " AND b.prev_hash = a.row_hash WHERE a.stream = 3 AND a.seq > " + (last() - 3)));
    }

    @Test
    void anActOutsideATransactionIsRefused() {
        assertThrows(
                io.micronaut.transaction.exceptions.IllegalTransactionStateException.class,
                () -> trail.record(SAM, Act.RATED, subject(), "assessment"));
    }

    @Test
    void aRollbackLeavesNoRowAndNoGap() throws SQLException {
        addRows(1);
        long before = last();
        assertThrows(
                IllegalStateException.class,
                () -> transactions.executeWrite(status -> {
                    trail.record(SAM, Act.RATED, subject(), "assessment");
                    throw new IllegalStateException("undone");
                }));
        assertEquals(before, last());
        addRows(1);
        assertEquals(before + 1, last());
    }

    @Test
    void aDeniedTryIsKeptAlthoughTheActIsUndone() {
        var person = new PersonId(Ids.next());
        assertThrows(
                IllegalStateException.class,
                () -> transactions.executeWrite(status -> {
                    trail.recordDenied(SAM, "AGREE_LEVELS", person);
                    throw new IllegalStateException("undone");
                }));
        AuditEntry denied = newest(person).getFirst();
        assertEquals("DENIED", denied.outcome());
        assertEquals("permission AGREE_LEVELS", denied.object());
    }

    @Test
    void anActThatHasRecordedSomethingCanStillRecordThatItWasRefused() {
        var person = new PersonId(Ids.next());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> transactions.executeWrite(status -> {
                    trail.record(SAM, Act.PERSON_CHANGED, person, "person");
                    trail.recordDenied(SAM, "AGREE_LEVELS", person);
                    return true;
                }));
        assertEquals(2, newest(person).size());
    }

    @Test
    void aChangedRowIsReported() throws SQLException {
        addRows(3);
        long row = last() - 1;
        for (String column : List.of("act", "object", "outcome", "changes", "door", "actor_name")) {
            tamper(
                    "UPDATE audit_row SET %s = CONCAT(%s, 'x') WHERE stream = 3 AND seq = %d"
                            .formatted(column, column, row),
                    "UPDATE audit_row SET %s = LEFT(%s, CHAR_LENGTH(%s) - 1) WHERE stream = 3 AND seq = %d"
                            .formatted(column, column, column, row),
                    "Chain 3: row " + row + " was changed.");
        }
        for (String column : List.of("actor_id", "subject_id")) {
            tamper(
                    "UPDATE audit_row SET %s = %s + 1 WHERE stream = 3 AND seq = %d".formatted(column, column, row),
                    "UPDATE audit_row SET %s = %s - 1 WHERE stream = 3 AND seq = %d".formatted(column, column, row),
                    "Chain 3: row " + row + " was changed.");
        }
        tamper(
                "UPDATE audit_row SET at = at + INTERVAL 1 MICROSECOND WHERE stream = 3 AND seq = " + row,
                "UPDATE audit_row SET at = at - INTERVAL 1 MICROSECOND WHERE stream = 3 AND seq = " + row,
                "Chain 3: row " + row + " was changed.");
    }

    @Test
    void aRowTakenOutIsReported() throws SQLException {
        addRows(3);
        long row = last() - 1;
        tamper(
                "UPDATE audit_row SET stream = 100 WHERE stream = 3 AND seq = " + row,
                "UPDATE audit_row SET stream = 3 WHERE stream = 100 AND seq = " + row,
                "Chain 3: row " + row + " is missing.");
    }

    @Test
    void aRowPutInIsReported() throws SQLException {
        addRows(2);
        long row = last() + 1;
        tamper(
                """
                INSERT INTO audit_row
                SELECT 3, %d, at, actor_id, door, actor_name, act, subject_id, object, outcome, changes, prev_hash, row_hash
                  FROM audit_row WHERE stream = 3 AND seq = %d""".formatted(row, row - 1),
                "DELETE FROM audit_row WHERE stream = 3 AND seq = " + row,
                "Chain 3: row " + row + " was changed.");
    }

    @Test
    void aRowBesideTheChainsIsReported() throws SQLException {
        addRows(1);
        tamper(
                """
                INSERT INTO audit_row
                SELECT 77, seq, at, actor_id, door, actor_name, act, subject_id, object, outcome, changes, prev_hash, row_hash
                  FROM audit_row WHERE stream = 3 AND seq = %d""".formatted(last()),
                "DELETE FROM audit_row WHERE stream = 77",
                "There are 1 rows that belong to no chain.");
    }

    @Test
    void rowsInAnotherOrderAreReported() throws SQLException {
        addRows(3);
        long row = last() - 1;
        swap(row);
        assertEquals(
                List.of("Chain 3: row " + row + " was changed."), trail.verify().breaks());
        swap(row);
    }

    @Test
    void aTailCutOffWithoutMovingTheHeadIsReported() throws SQLException {
        addRows(3);
        long end = last();
        tamper(
                "UPDATE audit_row SET stream = 100 WHERE stream = 3 AND seq = " + end,
                "UPDATE audit_row SET stream = 3 WHERE stream = 100 AND seq = " + end,
                "Chain 3: it ends at row " + (end - 1) + " but should end at " + end + ".");
    }

    @Test
    void aHeadThatWasMovedBackOrTakenAwayIsReported() throws SQLException {
        addRows(2);
        long end = last();
        tamper(
                "UPDATE audit_head SET seq = seq - 1 WHERE stream = 3",
                "UPDATE audit_head SET seq = seq + 1 WHERE stream = 3",
                "Chain 3: it ends at row " + end + " but should end at " + (end - 1) + ".");
        run("UPDATE audit_head SET stream = 101 WHERE stream = 3");
        assertTrue(trail.verify().breaks().contains("Chain 3: its head is missing."));
        run("UPDATE audit_head SET stream = 3 WHERE stream = 101");
    }

    @Test
    void sixteenThreadsWithFiftyActsEachLeaveNoGap() throws Exception {
        long before = trail.verify().rows();
        Callable<Integer> writer = () -> {
            for (int i = 0; i < 50; i++) {
                transactions.executeWrite(status -> {
                    trail.record(SAM, Act.RATED, new PersonId(Ids.next()), "assessment");
                    return true;
                });
            }
            return 50;
        };
        try (var threads = Executors.newFixedThreadPool(16)) {
            List<Future<Integer>> writers =
                    IntStream.range(0, 16).mapToObj(i -> threads.submit(writer)).toList();
            while (!writers.stream().allMatch(Future::isDone)) {
                assertEquals(List.of(), trail.verify().breaks());
            }
            for (Future<Integer> done : writers) {
                assertEquals(50, done.get());
            }
        }
        assertEquals(before + 800, trail.verify().rows());
    }

    @Test
    void aChainOfMoreThanAThousandRowsIsReadToItsEnd() throws SQLException {
        addRows(2_100);
        long row = last() - 1;
        tamper(
                "UPDATE audit_row SET object = CONCAT(object, 'x') WHERE stream = 3 AND seq = " + row,
                "UPDATE audit_row SET object = LEFT(object, CHAR_LENGTH(object) - 1) WHERE stream = 3 AND seq = " + row,
                "Chain 3: row " + row + " was changed.");
    }

    @Test
    void longChangesAreCutBetweenCharacters() {
        var person = new PersonId(Ids.next());
        record(person, "a" + "🐢".repeat(600));
        assertEquals("a" + "🐢".repeat(499), newest(person).getFirst().changes());
    }

    @Test
    void timesAreKeptToTheMicrosecond() {
        var person = new PersonId(Ids.next());
        house.clock().move(Duration.ofNanos(123_456_789));
        Instant now = house.clock().instant();
        record(person, "");
        assertEquals(
                now.truncatedTo(ChronoUnit.MICROS), newest(person).getFirst().at());
    }

    private List<AuditEntry> newest(PersonId person) {
        Instant before = house.clock().instant().plusSeconds(1);
        return trail.newest(new AuditQuestion(person, null, null, before, 10));
    }

    private void record(@Nullable PersonId subject, String changes) {
        transactions.executeWrite(status -> {
            trail.record(SAM, Act.RATED, subject, "assessment", changes);
            return true;
        });
    }

    private void addRows(int count) {
        transactions.executeWrite(status -> {
            IntStream.range(0, count).forEach(i -> trail.record(SAM, Act.RATED, subject(), "assessment", "to " + i));
            return true;
        });
    }

    /** A person whose rows are in chain 3. */
    private static PersonId subject() {
        return new PersonId(STREAM);
    }

    private void tamper(String harm, String mend, String sentence) throws SQLException {
        run(harm);
        try {
            assertEquals(List.of(sentence), trail.verify().breaks(), harm);
        } finally {
            run(mend);
        }
    }

    private void swap(long row) throws SQLException {
        run("UPDATE audit_row SET seq = -1 WHERE stream = 3 AND seq = " + row);
        run("UPDATE audit_row SET seq = " + row + " WHERE stream = 3 AND seq = " + (row + 1));
        run("UPDATE audit_row SET seq = " + (row + 1) + " WHERE stream = 3 AND seq = -1");
    }

    private long last() throws SQLException {
        return number("SELECT MAX(seq) FROM audit_row WHERE stream = 3");
    }

    private void run(String sql) throws SQLException {
        try (var connection = house.plainConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = house.plainConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
