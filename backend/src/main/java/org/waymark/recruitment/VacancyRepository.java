package org.waymark.recruitment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.VacancyId;

/** Keeps vacancies. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VacancyRepository extends GenericRepository<VacancyRow, VacancyId> {

    String ALL = """
            SELECT id, service_id, role_code, weekly_hours, clearance, need_id, need_words, note, state, raised_by,
                   raised_at, closed_at, title, reference, pay_band, pay_words, contract, closes_on, force_code, draft,
                   version
              FROM vacancy
            """;

    @Query(ALL + "WHERE id = :id")
    Optional<VacancyRow> find(VacancyId id);

    @Query(ALL + "WHERE id IN (:ids) ORDER BY raised_at DESC, id DESC LIMIT 600")
    List<VacancyRow> all(Collection<VacancyId> ids);

    /** Takes the vacancy for the transaction, so that two acts on its candidates wait for each other. */
    @Query(ALL + "WHERE id = :id FOR UPDATE")
    Optional<VacancyRow> lock(VacancyId id);

    @Query(ALL + """
             WHERE (:all OR service_id IN (:services))
             ORDER BY (state = 'OPEN') DESC, draft, raised_at DESC, id DESC
             LIMIT :most OFFSET :offset""")
    List<VacancyRow> page(boolean all, Collection<ServiceId> services, int most, int offset);

    @Query("SELECT COUNT(*) FROM vacancy WHERE :all OR service_id IN (:services)")
    int count(boolean all, Collection<ServiceId> services);

    @Query(ALL + """
             WHERE state = 'OPEN' AND NOT draft AND role_code = :role AND service_id IN (:services)
               AND (closes_on IS NULL OR closes_on >= :day)
             ORDER BY closes_on IS NULL, closes_on, raised_at DESC, id DESC
             LIMIT 50""")
    List<VacancyRow> openFor(RoleCode role, Collection<ServiceId> services, LocalDate day);

    VacancyRow save(VacancyRow vacancy);

    @Query("""
            UPDATE vacancy
               SET role_code = :roleCode, weekly_hours = :weeklyHours, clearance = :clearance, note = :note,
                   title = :title, reference = :reference, pay_band = :payBand, pay_words = :payWords,
                   contract = :contract, closes_on = :closesOn, force_code = :forceCode
             WHERE id = :id AND state = 'OPEN'""")
    void change(VacancyRow vacancy);

    /** Takes the row for the transaction, if it is still as it was read. */
    @Query("UPDATE vacancy SET version = version + 1 WHERE id = :id AND version = :version AND state = 'OPEN'")
    long claim(VacancyId id, int version);

    @Query("""
            UPDATE vacancy
               SET draft = FALSE, raised_by = :who, raised_at = :moment, version = version + 1
             WHERE id = :id AND version = :version AND state = 'OPEN' AND draft""")
    long raise(VacancyId id, int version, PersonId who, Instant moment);

    @Query("""
            UPDATE vacancy
               SET state = :state, closed_at = :moment, version = version + 1
             WHERE id = :id AND version = :version AND state = 'OPEN'""")
    long close(VacancyId id, int version, VacancyState state, Instant moment);
}
