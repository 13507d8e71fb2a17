package org.waymark.provision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;

/** Keeps what each site needs from a day on. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CoverPlanRepository extends GenericRepository<CoverPlanRow, Long> {

    @Query("""
            SELECT n.plan_id, p.site_id, n.need_id, n.pathway, n.days, n.opens, n.closes, n.role_code, n.headcount,
                   n.woman_choice, n.clearance, n.criticality, n.reason,
                   (SELECT GROUP_CONCAT(CONCAT(c.competency_code, ' ', c.level) SEPARATOR ',')
                      FROM cover_need_competency c
                     WHERE c.plan_id = n.plan_id AND c.need_id = n.need_id) AS competencies
              FROM site s
              JOIN cover_plan p ON p.site_id = s.id
              JOIN cover_need n ON n.plan_id = p.id
             WHERE s.service_id IN (:services)
               AND s.opened_on <= :day AND (s.closed_on IS NULL OR s.closed_on >= :day)
               AND p.from_day = (SELECT MAX(q.from_day)
                                   FROM cover_plan q
                                  WHERE q.site_id = s.id AND q.from_day <= :day)
             ORDER BY s.name, s.id, n.position
             LIMIT 20000""")
    List<PlannedNeedRow> needsOn(Collection<ServiceId> services, LocalDate day);

    @Query("""
            SELECT n.plan_id, p.site_id, n.need_id, n.pathway, n.days, n.opens, n.closes, n.role_code, n.headcount,
                   n.woman_choice, n.clearance, n.criticality, n.reason,
                   (SELECT GROUP_CONCAT(CONCAT(c.competency_code, ' ', c.level) SEPARATOR ',')
                      FROM cover_need_competency c
                     WHERE c.plan_id = n.plan_id AND c.need_id = n.need_id) AS competencies
              FROM cover_plan p JOIN cover_need n ON n.plan_id = p.id
             WHERE p.site_id = :site
             ORDER BY p.from_day, n.position
             LIMIT 50000""")
    List<PlannedNeedRow> needsOf(SiteId site);

    @Query("""
            SELECT id, site_id, from_day, entered_at
              FROM cover_plan
             WHERE site_id = :site
             ORDER BY from_day
             LIMIT 1000""")
    List<CoverPlanRow> ofSite(SiteId site);

    @Query("""
            SELECT p.site_id, COUNT(n.need_id) AS needs
              FROM site s
              JOIN cover_plan p ON p.site_id = s.id
              LEFT JOIN cover_need n ON n.plan_id = p.id
             WHERE s.service_id = :service
               AND p.from_day = (SELECT MAX(q.from_day)
                                   FROM cover_plan q
                                  WHERE q.site_id = s.id AND q.from_day <= GREATEST(:day, s.opened_on))
             GROUP BY p.site_id
             LIMIT 5000""")
    List<NeedCountRow> counts(ServiceId service, LocalDate day);

    @Query("""
            SELECT DISTINCT n.need_id, s.service_id
              FROM cover_need n
              JOIN cover_plan p ON p.id = n.plan_id
              JOIN site s ON s.id = p.site_id
             WHERE n.need_id IN (:needs)
             LIMIT 20000""")
    List<OwnedNeedRow> owners(Collection<CoverNeedId> needs);

    CoverPlanRow save(CoverPlanRow plan);

    @Query("DELETE FROM cover_plan WHERE site_id = :site AND from_day = :fromDay")
    long delete(SiteId site, LocalDate fromDay);
}
