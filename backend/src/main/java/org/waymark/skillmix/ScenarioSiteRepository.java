package org.waymark.skillmix;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.waymark.kernel.ScenarioId;

/** Keeps at which sites somebody works who joins in a scenario. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ScenarioSiteRepository extends GenericRepository<ScenarioSiteRow, ScenarioId> {

    @Query("""
            SELECT scenario_id, position, site_id FROM scenario_move_site
             WHERE scenario_id = :id ORDER BY position, site_id LIMIT 10000""")
    List<ScenarioSiteRow> of(ScenarioId id);

    @Query("INSERT INTO scenario_move_site (scenario_id, position, site_id) VALUES (:scenarioId, :position, :siteId)")
    void add(List<ScenarioSiteRow> sites);
}
