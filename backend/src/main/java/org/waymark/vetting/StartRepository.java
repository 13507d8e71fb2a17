package org.waymark.vetting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StartId;

/** Keeps starts with their sites and the checks that were done. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StartRepository extends GenericRepository<Start, StartId> {

    String COLUMNS = """
            SELECT id, service_id, role_code, person_id, candidate_ref, given_name, family_name, provisional_start, offered_on,
                   offer_answer, answered_on, agreed_start, agreed_by, agreed_at, closed_as, closed_on, opened_by, opened_at,
                   version
              FROM vetting_start
            """;

    @Query(COLUMNS + "WHERE id = :id")
    Optional<Start> find(StartId id);

    /** The start, held until the act is over: whoever acts on it or on one of its cases takes it first. */
    @Query(COLUMNS + "WHERE id = :id FOR UPDATE")
    Optional<Start> lock(StartId id);

    Start save(Start start);

    @Query("INSERT INTO vetting_start_site (start_id, site_id) VALUES (:start, :site)")
    void addSite(StartId start, SiteId site);

    @Query("SELECT start_id, site_id FROM vetting_start_site WHERE start_id = :start ORDER BY site_id LIMIT 200")
    List<StartSite> sites(StartId start);

    @Query("SELECT code, done_on FROM vetting_start_check WHERE start_id = :start ORDER BY code LIMIT 100")
    List<CheckDone> checks(StartId start);

    @Query("""
            INSERT INTO vetting_start_check (start_id, code, done_on, noted_by, noted_at)
            VALUES (:start, :code, :day, :by, :moment)
                ON DUPLICATE KEY UPDATE done_on = :day, noted_by = :by, noted_at = :moment""")
    void note(StartId start, EmploymentCheck code, LocalDate day, PersonId by, Instant moment);

    @Query("DELETE FROM vetting_start_check WHERE start_id = :start AND code = :code")
    long forget(StartId start, EmploymentCheck code);

    @Query("UPDATE vetting_start SET version = version + 1 WHERE id = :id AND version = :version AND closed_on IS NULL")
    long claim(StartId id, int version);

    @Query("""
            UPDATE vetting_start
               SET offer_answer = :answer, answered_on = :day, version = version + 1
             WHERE id = :id AND version = :version AND closed_on IS NULL""")
    long answer(StartId id, int version, OfferAnswer answer, LocalDate day);

    @Query("""
            UPDATE vetting_start
               SET provisional_start = :day, version = version + 1
             WHERE id = :id AND version = :version AND closed_on IS NULL""")
    long plan(StartId id, int version, @Nullable LocalDate day);

    @Query("""
            UPDATE vetting_start
               SET agreed_start = :day, provisional_start = COALESCE(:day, provisional_start), agreed_by = :by,
                   agreed_at = :moment, version = version + 1
             WHERE id = :id AND version = :version AND closed_on IS NULL""")
    long agree(StartId id, int version, @Nullable LocalDate day, @Nullable PersonId by, @Nullable Instant moment);

    @Query("""
            UPDATE vetting_start
               SET closed_as = :how, closed_on = :day, version = version + 1
             WHERE id = :id AND version = :version AND closed_on IS NULL""")
    long close(StartId id, int version, ClosedAs how, LocalDate day);

    @Query("""
            UPDATE vetting_start
               SET person_id = :person, given_name = '', family_name = '', version = version + 1
             WHERE id = :id AND version = :version AND closed_on IS NULL""")
    long handOver(StartId id, int version, PersonId person);
}
