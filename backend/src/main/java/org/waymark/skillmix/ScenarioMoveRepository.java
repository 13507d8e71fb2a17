package org.waymark.skillmix;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.waymark.kernel.ScenarioId;

/** Keeps the moves of scenarios. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ScenarioMoveRepository extends GenericRepository<ScenarioMoveRow, ScenarioId> {

    @Query("""
            SELECT scenario_id, position, kind, active, on_day, person_id, role_code, site_id, site_kind, force_code,
                   clearance, competency_code, level, pathway, words
              FROM scenario_move
             WHERE scenario_id = :id
             ORDER BY position
             LIMIT 1000""")
    List<ScenarioMoveRow> of(ScenarioId id);

    @Query("DELETE FROM scenario_move WHERE scenario_id = :id")
    long clear(ScenarioId id);

    @Query("""
            INSERT INTO scenario_move (scenario_id, position, kind, active, on_day, person_id, role_code, site_id,
                                       site_kind, force_code, clearance, competency_code, level, pathway, words)
            VALUES (:scenarioId, :position, :kind, :active, :onDay, :personId, :roleCode, :siteId,
                    :siteKind, :forceCode, :clearance, :competencyCode, :level, :pathway, :words)""")
    void add(List<ScenarioMoveRow> moves);
}
