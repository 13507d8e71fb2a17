package org.waymark.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds rows to the chains and reads them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditRepository extends GenericRepository<AuditRow, AuditRow.Place> {

    @Query("SELECT stream, seq, last_hash FROM audit_head WHERE stream = :stream FOR UPDATE")
    AuditHead lockHead(int stream);

    @Query("SELECT stream, seq, last_hash FROM audit_head ORDER BY stream")
    List<AuditHead> heads();

    /** The numbers of the last rows of the chains about people, in the order of the chains. */
    @Query("SELECT seq FROM audit_head WHERE stream < 16 ORDER BY stream")
    List<Long> marks();

    @Query("SELECT COUNT(*) FROM audit_row")
    long count();

    @Query("UPDATE audit_head SET seq = :seq, last_hash = :lastHash WHERE stream = :stream")
    void moveHead(int stream, long seq, byte[] lastHash);

    AuditRow save(AuditRow row);

    @Query("""
            SELECT stream, seq, at, actor_id, door, actor_name, act, subject_id, object, outcome, changes
              FROM audit_row
             WHERE (:subject IS NULL OR subject_id = :subject)
               AND (:actor IS NULL OR actor_id = :actor)
               AND (:act IS NULL OR act = :act)
               AND at < :before
             ORDER BY at DESC, stream, seq DESC
             LIMIT :most""")
    List<AuditEntry> newest(
            @Nullable Long subject, @Nullable Long actor, @Nullable String act, Instant before, int most);

    @Query("""
            SELECT stream, seq, at, actor_id, door, actor_name, act, subject_id, object, outcome, changes,
                   prev_hash, row_hash
              FROM audit_row
             WHERE stream = :stream AND seq > :after
             ORDER BY seq
             LIMIT 1000""")
    List<AuditLink> links(int stream, long after);
}
