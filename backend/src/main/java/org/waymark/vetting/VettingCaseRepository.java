package org.waymark.vetting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.StartId;
import org.waymark.kernel.VettingCaseId;

/** Keeps vetting cases. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VettingCaseRepository extends GenericRepository<VettingCase, VettingCaseId> {

    /** Once a clearance came of a case, it alone says whether and when it holds: the force may have done something since. */
    String ALL = """
            SELECT v.id, v.service_id, v.site_id, v.start_id, v.role_code, v.person_id, v.given_name, v.family_name, v.issuer, v.level,
                   v.stage, v.stage_since, COALESCE(c.state, v.state) AS state, v.returned_times, v.next_action, v.next_on,
                   v.provisional_start, COALESCE(c.granted_on, v.granted_on) AS granted_on,
                   COALESCE(c.expires_on, v.expires_on) AS expires_on, v.clearance_id, v.closed_as, v.closed_on,
                   v.opened_by, v.opened_at, v.version
              FROM vetting_case v
              LEFT JOIN clearance c ON c.id = v.clearance_id
            """;

    @Query(ALL + "WHERE v.id = :id")
    Optional<VettingCase> find(VettingCaseId id);

    @Query(ALL + """
             WHERE (:all OR v.service_id IN (:services)) AND v.closed_on IS NULL
             ORDER BY v.stage_since, v.id
             LIMIT 2000""")
    List<VettingCase> open(boolean all, Collection<ServiceId> services);

    /** Those that are open, and those that were closed since the day. */
    @Query(ALL + """
             WHERE (:all OR v.service_id IN (:services)) AND (v.closed_on IS NULL OR v.closed_on >= :day)
             ORDER BY v.opened_at, v.id
             LIMIT 2000""")
    List<VettingCase> openSince(boolean all, Collection<ServiceId> services, LocalDate day);

    /** The cases of a start. */
    @Query(ALL + "WHERE v.start_id = :start ORDER BY v.id LIMIT 200")
    List<VettingCase> ofStart(StartId start);

    /** The same, held with the clearances that came of them until the act is over. */
    @Query(ALL + "WHERE v.start_id = :start ORDER BY v.id LIMIT 200 FOR UPDATE")
    List<VettingCase> lockOfStart(StartId start);

    /** The open cases of somebody who works here, in whichever service. */
    @Query(ALL + "WHERE v.person_id = :person AND v.closed_on IS NULL ORDER BY v.id LIMIT 200")
    List<VettingCase> openOf(PersonId person);

    VettingCase save(VettingCase one);

    /** Who was a candidate works here now. */
    @Query("""
            UPDATE vetting_case
               SET person_id = :person, given_name = '', family_name = '', clearance_id = :clearance, version = version + 1
             WHERE id = :id AND version = :version""")
    long handOver(VettingCaseId id, int version, PersonId person, @Nullable ClearanceId clearance);

    @Query("""
            UPDATE vetting_case
               SET stage = :stage, stage_since = :since, state = :state, returned_times = :returned,
                   granted_on = :granted, expires_on = :expires, clearance_id = :clearance, next_action = :next,
                   next_on = NULL, version = version + 1
             WHERE id = :id AND version = :version AND closed_on IS NULL""")
    long advance(
            VettingCaseId id,
            int version,
            Stage stage,
            LocalDate since,
            ClearanceState state,
            int returned,
            @Nullable LocalDate granted,
            @Nullable LocalDate expires,
            @Nullable ClearanceId clearance,
            @Nullable NextAction next);

    @Query("""
            UPDATE vetting_case
               SET next_action = :action, next_on = :due, provisional_start = :start, version = version + 1
             WHERE id = :id AND version = :version AND closed_on IS NULL""")
    long plan(
            VettingCaseId id,
            int version,
            @Nullable NextAction action,
            @Nullable LocalDate due,
            @Nullable LocalDate start);

    /** The state goes with the case unless a clearance came of it, which has a state of its own. */
    @Query("""
            UPDATE vetting_case
               SET closed_as = :how, closed_on = :day, state = IF(clearance_id IS NULL, :state, state),
                   version = version + 1
             WHERE id = :id AND version = :version AND closed_on IS NULL""")
    long close(VettingCaseId id, int version, ClosedAs how, LocalDate day, ClearanceState state);
}
