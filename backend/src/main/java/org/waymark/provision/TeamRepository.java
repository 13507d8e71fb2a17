package org.waymark.provision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.TeamId;

/** Keeps teams. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TeamRepository extends GenericRepository<Team, TeamId> {

    @Query("""
            SELECT id, service_id, name, ended_on, version
              FROM team
             WHERE service_id IN (:services)
             ORDER BY name, id
             LIMIT 5000""")
    List<Team> ofServices(Collection<ServiceId> services);

    @Query("SELECT id, service_id, name, ended_on, version FROM team WHERE id = :id")
    Optional<Team> find(TeamId id);

    @Query("SELECT COUNT(*) FROM team WHERE service_id = :service AND name = :name AND id <> :but")
    long named(ServiceId service, String name, TeamId but);

    Team save(Team team);

    @Query("UPDATE team SET name = :name, version = version + 1 WHERE id = :id AND version = :version")
    long rename(TeamId id, int version, String name);

    @Query("UPDATE team SET ended_on = :day, version = version + 1 WHERE id = :id AND version = :version")
    long end(TeamId id, int version, LocalDate day);
}
