package org.waymark.recruitment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.ServiceId;

/** Keeps how long candidates stay, and finds those whose time is over. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RetentionRepository extends GenericRepository<RetentionRow, Integer> {

    RetentionRow save(RetentionRow row);

    /** All changes, in order; there are few. */
    @Query(
            "SELECT change_no, months, from_day, entered_by, entered_at FROM candidate_retention ORDER BY change_no LIMIT 1000")
    List<RetentionRow> all();

    @Query("""
            SELECT c.id, v.service_id, v.role_code, c.given_name, c.family_name,
                   IF(c.decided_on IS NULL, 'POST_CLOSED', c.outcome) AS outcome,
                   COALESCE(c.decided_on, DATE(v.closed_at)) AS decided_on, c.start_id
              FROM candidate c
              JOIN vacancy v ON v.id = c.vacancy_id
             WHERE (c.decided_on <= :day OR c.decided_on IS NULL AND c.start_id IS NULL AND v.closed_at < :day)
               AND (:all OR v.service_id IN (:services))
             ORDER BY COALESCE(c.decided_on, DATE(v.closed_at)), c.id
             LIMIT :most""")
    List<DecidedCandidate> decidedBy(LocalDate day, boolean all, Collection<ServiceId> services, int most);

    /** The same wherever they applied, without those that a hold keeps. */
    @Query("""
            SELECT c.id, v.service_id, v.role_code, c.given_name, c.family_name,
                   IF(c.decided_on IS NULL, 'POST_CLOSED', c.outcome) AS outcome,
                   COALESCE(c.decided_on, DATE(v.closed_at)) AS decided_on, c.start_id
              FROM candidate c
              JOIN vacancy v ON v.id = c.vacancy_id
             WHERE (c.decided_on <= :day OR c.decided_on IS NULL AND c.start_id IS NULL AND v.closed_at < :day)
               AND NOT EXISTS (SELECT 1 FROM candidate_hold h WHERE h.subject_id = c.id AND h.released_at IS NULL)
             ORDER BY COALESCE(c.decided_on, DATE(v.closed_at)), c.id
             LIMIT :most""")
    List<DecidedCandidate> free(LocalDate day, int most);

    /** The candidates that were decided, taken for the transaction. */
    @Query("""
            SELECT c.id, v.service_id, v.role_code, c.given_name, c.family_name,
                   IF(c.decided_on IS NULL, 'POST_CLOSED', c.outcome) AS outcome,
                   COALESCE(c.decided_on, DATE(v.closed_at)) AS decided_on, c.start_id
              FROM candidate c
              JOIN vacancy v ON v.id = c.vacancy_id
             WHERE c.id IN (:ids) AND (c.decided_on IS NOT NULL OR v.closed_at IS NOT NULL)
             ORDER BY c.id
               FOR UPDATE""")
    List<DecidedCandidate> taken(Collection<CandidateId> ids);

    @Query("DELETE FROM candidate WHERE id IN (:ids)")
    long remove(Collection<CandidateId> ids);
}
