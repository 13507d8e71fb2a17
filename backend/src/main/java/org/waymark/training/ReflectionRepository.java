package org.waymark.training;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.waymark.kernel.LogEntryId;
import org.waymark.kernel.PersonId;

/** Keeps the locked words of reflections. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ReflectionRepository extends GenericRepository<LogRow, LogEntryId> {

    @Query("INSERT INTO practice_reflection (entry_id, body, key_id) VALUES (:entry, :body, :keyId)")
    void add(LogEntryId entry, byte[] body, String keyId);

    @Query("UPDATE practice_reflection SET body = :body, key_id = :keyId WHERE entry_id = :entry")
    void relock(LogEntryId entry, byte[] body, String keyId);

    /** Which of the entries have words. */
    @Query("SELECT entry_id FROM practice_reflection WHERE entry_id IN (:entries)")
    List<LogEntryId> among(Collection<LogEntryId> entries);

    /** The words of those of the entries that are the person's own and are there. */
    @Query("""
            SELECT r.entry_id, r.body, r.key_id
              FROM practice_reflection r
              JOIN practice_log l ON l.id = r.entry_id
             WHERE r.entry_id IN (:entries) AND l.person_id = :person AND l.deleted_at IS NULL
             LIMIT 5000""")
    List<ReflectionRow> of(Collection<LogEntryId> entries, PersonId person);

    /** What another key locked; the rows are held until the transaction ends. */
    @Query("""
            SELECT entry_id, body, key_id
              FROM practice_reflection
             WHERE key_id <> :active AND entry_id NOT IN (:skipped)
             ORDER BY entry_id
             LIMIT :most
               FOR UPDATE""")
    List<ReflectionRow> lockedOtherwise(String active, Collection<Long> skipped, int most);

    /** Removes all reflections of the people; the entries themselves stay. */
    @Query(
            "DELETE FROM practice_reflection WHERE entry_id IN (SELECT id FROM practice_log WHERE person_id IN (:people))")
    long removeOf(Collection<PersonId> people);

    /** Removes the reflections of all entries that were deleted before the moment. */
    @Query("DELETE FROM practice_reflection WHERE entry_id IN (SELECT id FROM practice_log WHERE deleted_at < :before)")
    long removeDeleted(Instant before);
}
