package org.waymark.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;

/** Keeps role grants. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface GrantRepository extends GenericRepository<GrantRow, Long> {

    @Query("SELECT * FROM role_grant WHERE person_id = :person AND ended_at IS NULL ORDER BY id")
    List<GrantRow> current(PersonId person);

    @Query("SELECT * FROM role_grant WHERE person_id IN (:people) AND ended_at IS NULL ORDER BY id")
    List<GrantRow> currentOf(List<PersonId> people);

    @Query("SELECT * FROM role_grant WHERE ended_at IS NULL ORDER BY id LIMIT 10000")
    List<GrantRow> allCurrent();

    @Query("SELECT person_id FROM role_grant WHERE role = 'ADMIN' AND ended_at IS NULL")
    List<PersonId> administrators();

    @Query("SELECT person_id FROM role_grant WHERE role = 'ADMIN' AND ended_at IS NULL FOR UPDATE")
    List<PersonId> lockAdministrators();

    @Query("""
            SELECT *
              FROM role_grant
             WHERE role = :role AND service_id IN (:services) AND ended_at IS NULL
             ORDER BY id
             LIMIT 5000""")
    List<GrantRow> holders(Role role, Collection<ServiceId> services);

    GrantRow save(GrantRow grant);

    Optional<GrantRow> findById(Long id);

    @Query("UPDATE role_grant SET ended_at = :now WHERE id = :id AND ended_at IS NULL")
    long end(long id, Instant now);
}
