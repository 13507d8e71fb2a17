package org.waymark.recruitment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.waymark.kernel.LeavingId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;

/** Keeps what keeps records from being let go. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface HoldRepository extends GenericRepository<HoldRow, Long> {

    String COLUMNS = """
            SELECT id, subject_id, service_id, reference, held_by, held_at, released_by, released_at
              FROM candidate_hold
             WHERE released_at IS NULL
            """;

    HoldRow save(HoldRow hold);

    @Query(COLUMNS + "AND (:all OR service_id IN (:services)) ORDER BY held_at, id LIMIT 500")
    List<HoldRow> open(boolean all, Collection<ServiceId> services);

    /** The holds on some records as they are now, whatever the transaction read before. */
    @Query(COLUMNS + "AND subject_id IN (:subjects) ORDER BY id FOR UPDATE")
    List<HoldRow> on(Collection<LeavingId> subjects);

    /** What is held now; there is little of it. */
    @Query("SELECT subject_id FROM candidate_hold WHERE released_at IS NULL ORDER BY id LIMIT 5000")
    List<LeavingId> subjects();

    @Query("""
            UPDATE candidate_hold
               SET released_by = :by, released_at = :moment
             WHERE id = :id AND released_at IS NULL""")
    long release(long id, PersonId by, Instant moment);
}
