package org.waymark.provision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;

/** Reads which clearances sites ask for. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SiteClearanceRepository extends GenericRepository<Site, SiteId> {

    @Query("""
            SELECT s.id AS site_id, s.service_id, s.name, s.kind, s.force_code,
                   COALESCE((SELECT GROUP_CONCAT(DISTINCT n.clearance ORDER BY n.clearance SEPARATOR ' ')
                               FROM cover_plan p
                               JOIN cover_need n ON n.plan_id = p.id
                              WHERE p.site_id = s.id AND (n.role_code IS NULL OR n.role_code = :role)
                                AND n.clearance NOT IN ('', 'NONE')
                                AND p.from_day = (SELECT MAX(q.from_day)
                                                    FROM cover_plan q
                                                   WHERE q.site_id = s.id AND q.from_day <= :day)), '') AS levels
              FROM site s
             WHERE s.id IN (:sites)
             ORDER BY s.name, s.id
             LIMIT 2000""")
    List<SiteClearanceRow> of(Collection<SiteId> sites, RoleCode role, LocalDate day);
}
