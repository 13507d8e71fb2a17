package org.waymark.recruitment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.VacancyId;

/** Keeps vacancies. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VacancyRepository extends GenericRepository<VacancyRow, VacancyId> {

    String ALL = """
            SELECT id, service_id, role_code, weekly_hours, clearance, need_id, need_words, note, state, raised_by,
                   raised_at, closed_at, version
              FROM vacancy
            """;

    @Query(ALL + "WHERE id = :id")
    Optional<VacancyRow> find(VacancyId id);

    @Query(ALL + """
             WHERE (:all OR service_id IN (:services))
             ORDER BY (state = 'OPEN') DESC, raised_at DESC, id DESC
             LIMIT :most OFFSET :offset""")
    List<VacancyRow> page(boolean all, Collection<ServiceId> services, int most, int offset);

    @Query("SELECT COUNT(*) FROM vacancy WHERE :all OR service_id IN (:services)")
    int count(boolean all, Collection<ServiceId> services);

    VacancyRow save(VacancyRow vacancy);

    @Query("""
            UPDATE vacancy
               SET state = :state, closed_at = :moment, version = version + 1
             WHERE id = :id AND version = :version AND state = 'OPEN'""")
    long close(VacancyId id, int version, VacancyState state, Instant moment);
}
