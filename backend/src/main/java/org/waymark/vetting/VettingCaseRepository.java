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
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.VettingCaseId;

/** Keeps vetting cases. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VettingCaseRepository extends GenericRepository<VettingCase, VettingCaseId> {

    String ALL = """
            SELECT id, service_id, site_id, role_code, person_id, given_name, family_name, issuer, level, stage,
                   stage_since, state, returned_times, next_action, next_on, provisional_start, granted_on, expires_on,
                   clearance_id, closed_as, closed_on, opened_by, opened_at, version
              FROM vetting_case
            """;

    @Query(ALL + "WHERE id = :id")
    Optional<VettingCase> find(VettingCaseId id);

    @Query(ALL + """
             WHERE (:all OR service_id IN (:services)) AND closed_on IS NULL
             ORDER BY stage_since, id
             LIMIT 2000""")
    List<VettingCase> open(boolean all, Collection<ServiceId> services);

    /** Those that are open, and those that were closed since the day. */
    @Query(ALL + """
             WHERE (:all OR service_id IN (:services)) AND (closed_on IS NULL OR closed_on >= :day)
             ORDER BY opened_at, id
             LIMIT 2000""")
    List<VettingCase> openSince(boolean all, Collection<ServiceId> services, LocalDate day);

    VettingCase save(VettingCase one);

    @Query("""
            UPDATE vetting_case
               SET stage = :stage, stage_since = :since, state = :state, returned_times = :returned,
                   granted_on = :granted, expires_on = :expires, clearance_id = :clearance, version = version + 1
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
            @Nullable ClearanceId clearance);

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

    @Query("""
            UPDATE vetting_case
               SET closed_as = :how, closed_on = :day, state = :state, version = version + 1
             WHERE id = :id AND version = :version AND closed_on IS NULL""")
    long close(VettingCaseId id, int version, ClosedAs how, LocalDate day, ClearanceState state);
}
