package org.waymark.skillmix;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ScenarioId;
import org.waymark.kernel.ServiceId;

/** Keeps scenarios. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ScenarioRepository extends GenericRepository<ScenarioRow, ScenarioId> {

    String COLUMNS = """
            SELECT id, service_id, name, about_day, made_by, made_at, expires_on, shared, world, world_parts,
                   deleted_at, version
              FROM scenario
            """;

    String OPEN = """
             WHERE service_id = :service AND expires_on >= :today AND deleted_at IS NULL
               AND (made_by = :person OR shared)
            """;

    ScenarioRow save(ScenarioRow row);

    /** Deleted ones too, expired ones not. */
    @Query(COLUMNS + " WHERE id = :id AND expires_on >= :today")
    Optional<ScenarioRow> find(ScenarioId id, LocalDate today);

    @Query(COLUMNS + OPEN + " ORDER BY expires_on DESC, id DESC LIMIT :most OFFSET :offset")
    List<ScenarioRow> page(ServiceId service, PersonId person, LocalDate today, int offset, int most);

    @Query("SELECT COUNT(*) FROM scenario" + OPEN)
    int count(ServiceId service, PersonId person, LocalDate today);

    @Query("""
            SELECT COUNT(*) FROM scenario
             WHERE service_id = :service AND made_by = :person AND expires_on >= :today AND deleted_at IS NULL""")
    int ownCount(ServiceId service, PersonId person, LocalDate today);

    @Query("""
            UPDATE scenario
               SET name = :name, about_day = :day, expires_on = :expiresOn, world = :world, world_parts = :parts,
                   version = version + 1
             WHERE id = :id AND version = :version AND deleted_at IS NULL""")
    long change(
            ScenarioId id, int version, String name, LocalDate day, LocalDate expiresOn, String world, String parts);

    @Query("""
            UPDATE scenario SET shared = :shared, version = version + 1
             WHERE id = :id AND version = :version AND deleted_at IS NULL""")
    long share(ScenarioId id, int version, boolean shared);

    @Query("""
            UPDATE scenario SET world = :world, world_parts = :parts, version = version + 1
             WHERE id = :id AND version = :version AND deleted_at IS NULL""")
    long look(ScenarioId id, int version, String world, String parts);

    @Query("""
            UPDATE scenario SET deleted_at = :now, version = version + 1
             WHERE id = :id AND version = :version AND deleted_at IS NULL""")
    long delete(ScenarioId id, int version, Instant now);

    @Query("UPDATE scenario SET deleted_at = NULL, version = version + 1 WHERE id = :id AND deleted_at IS NOT NULL")
    long restore(ScenarioId id);

    @Query("DELETE FROM scenario WHERE service_id = :service AND expires_on < :today")
    long clear(ServiceId service, LocalDate today);
}
