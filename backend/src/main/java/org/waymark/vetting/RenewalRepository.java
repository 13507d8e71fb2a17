package org.waymark.vetting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.VettingCaseId;

/** Keeps what renews what, who asked, and of what people were reminded. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RenewalRepository extends GenericRepository<Clearance, ClearanceId> {

    /** A case for the same person, body and level that is open counts, however it was opened. */
    String ENDING = """
            SELECT c.id, c.person_id, c.issuer, c.level, c.expires_on,
                   (SELECT MAX(r.asked_at)
                      FROM vetting_renewal_request r
                     WHERE r.clearance_id = c.id AND r.taken_back_at IS NULL) AS asked_at,
                   (SELECT MAX(v.id)
                      FROM vetting_case v
                     WHERE v.person_id = c.person_id AND v.issuer = c.issuer AND v.level = c.level
                       AND v.closed_on IS NULL) AS case_id
              FROM clearance c
             WHERE c.state IN ('GRANTED', 'GRANTED_WITH_CONDITIONS')
            """;

    /** Those that end between the days and that no later one of the same person, body and level follows. */
    @Query(ENDING + """
               AND (:all OR c.person_id IN (:people))
               AND c.expires_on BETWEEN :from AND :until
               AND NOT EXISTS (SELECT 1
                                 FROM clearance n
                                WHERE n.person_id = c.person_id AND n.issuer = c.issuer AND n.level = c.level
                                  AND n.expires_on > c.expires_on
                                  AND n.state IN ('GRANTED', 'GRANTED_WITH_CONDITIONS'))
             ORDER BY c.expires_on, c.id
             LIMIT 50000""")
    List<RenewalRow> ending(boolean all, Collection<PersonId> people, LocalDate from, LocalDate until);

    @Query(ENDING + " AND c.id IN (:ids) ORDER BY c.id LIMIT 1000")
    List<RenewalRow> some(Collection<ClearanceId> ids);

    /** Nobody else begins or asks for a renewal of these until the transaction is over. */
    @Query("SELECT id FROM clearance WHERE id IN (:ids) ORDER BY id FOR UPDATE")
    List<ClearanceId> lock(Collection<ClearanceId> ids);

    @Query("INSERT INTO vetting_renewal (case_id, clearance_id) VALUES (:caseId, :clearance)")
    void link(VettingCaseId caseId, ClearanceId clearance);

    @Query("SELECT case_id FROM vetting_renewal WHERE case_id IN (:cases) LIMIT 5000")
    List<VettingCaseId> renewing(Collection<VettingCaseId> cases);

    /** Takes the links of cases away that somebody opened since then and that nobody has touched. */
    @Query("""
            DELETE FROM vetting_renewal
             WHERE case_id IN (SELECT v.id
                                 FROM vetting_case v
                                WHERE v.id IN (:cases) AND v.opened_by = :by AND v.opened_at >= :since AND v.version = 0)""")
    long unlink(Collection<VettingCaseId> cases, PersonId by, Instant since);

    @Query("""
            DELETE FROM vetting_case
             WHERE id IN (:cases) AND opened_by = :by AND opened_at >= :since AND version = 0
               AND NOT EXISTS (SELECT 1 FROM vetting_renewal r WHERE r.case_id = vetting_case.id)""")
    long drop(Collection<VettingCaseId> cases, PersonId by, Instant since);

    @Query("""
            INSERT INTO vetting_renewal_request (id, clearance_id, asked_by, asked_at)
            VALUES (:id, :clearance, :by, :moment)""")
    void ask(long id, ClearanceId clearance, PersonId by, Instant moment);

    @Query("""
            UPDATE vetting_renewal_request SET taken_back_at = :now
             WHERE clearance_id IN (:ids) AND asked_by = :by AND taken_back_at IS NULL""")
    long takeBack(Collection<ClearanceId> ids, PersonId by, Instant now);

    /** Those of the cases that wait for the police, or that the police have decided. */
    @Query("""
            SELECT id FROM vetting_case
             WHERE id IN (:cases) AND stage IN ('WITH_POLICE', 'DECISION_IN')
             LIMIT 50000""")
    List<VettingCaseId> beyondUs(Collection<VettingCaseId> cases);
}
