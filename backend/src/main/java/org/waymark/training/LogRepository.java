package org.waymark.training;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.LogEntryId;
import org.waymark.kernel.PersonId;

/** Keeps what people write down towards the renewal of their registration. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LogRepository extends GenericRepository<LogRow, LogEntryId> {

    String ALL = """
            SELECT id, person_id, kind, on_day, minutes, title, entered_at, deleted_at
              FROM practice_log
            """;

    LogRow save(LogRow row);

    @Query(ALL + "WHERE id = :id AND (deleted_at IS NULL OR deleted_at >= :since)")
    Optional<LogRow> find(LogEntryId id, Instant since);

    @Query("UPDATE practice_log SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL")
    long delete(LogEntryId id, Instant now);

    @Query("UPDATE practice_log SET deleted_at = NULL WHERE id = :id AND deleted_at IS NOT NULL")
    long restore(LogEntryId id);

    /** A page of what somebody wrote, newest first. */
    @Query(ALL + """
             WHERE person_id = :person AND deleted_at IS NULL
             ORDER BY on_day DESC, id DESC
             LIMIT :most OFFSET :from""")
    List<LogRow> of(PersonId person, int from, int most);

    @Query("SELECT COUNT(*) FROM practice_log WHERE person_id = :person AND deleted_at IS NULL")
    int count(PersonId person);

    @Query(ALL + "WHERE person_id = :person AND deleted_at >= :since ORDER BY deleted_at DESC LIMIT 100")
    List<LogRow> deletedSince(PersonId person, Instant since);

    /** What somebody wrote from the day on, summed up by kind. */
    @Query("""
            SELECT kind, COUNT(*) AS entries, SUM(minutes) AS minutes
              FROM practice_log
             WHERE person_id = :person AND deleted_at IS NULL AND on_day >= :since
             GROUP BY kind
             LIMIT 20""")
    List<LogSum> sums(PersonId person, LocalDate since);

    /** Removes what was deleted before the moment, at most so much. */
    @Query("DELETE FROM practice_log WHERE deleted_at < :before ORDER BY deleted_at LIMIT :most")
    long removeDeleted(Instant before, int most);
}
