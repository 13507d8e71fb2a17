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
import org.waymark.kernel.SiteId;

/** Keeps sites. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SiteRepository extends GenericRepository<Site, SiteId> {

    @Query("""
            SELECT id, service_id, name, kind, force_code, court, postcode, opened_on, closed_on, version
              FROM site
             WHERE service_id IN (:services)
             ORDER BY name, id
             LIMIT 5000""")
    List<Site> ofServices(Collection<ServiceId> services);

    @Query("""
            SELECT id, service_id, name, kind, force_code, court, postcode, opened_on, closed_on, version
              FROM site
             WHERE id = :id""")
    Optional<Site> find(SiteId id);

    /** The service with each of its sites and the months for which levels count on the day; one row where it has none. */
    @Query("""
            SELECT v.name AS service_name, r.level_months, s.id AS site_id, s.name AS site_name, s.kind, s.force_code,
                   s.opened_on, s.closed_on
              FROM ld_service v
              LEFT JOIN service_rule r ON r.service_id = v.id
                                      AND r.from_day = (SELECT MAX(q.from_day)
                                                          FROM service_rule q
                                                         WHERE q.service_id = v.id AND q.from_day <= :day)
              LEFT JOIN site s ON s.service_id = v.id
             WHERE v.id = :service
             ORDER BY s.name, s.id
             LIMIT 5000""")
    List<PlaceRow> places(ServiceId service, LocalDate day);

    @Query("SELECT COUNT(*) FROM site WHERE service_id = :service AND name = :name AND id <> :but")
    long named(ServiceId service, String name, SiteId but);

    Site save(Site site);

    @Query("""
            UPDATE site
               SET name = :name, kind = :kind, force_code = :forceCode, court = :court, postcode = :postcode,
                   opened_on = :openedOn
             WHERE id = :id""")
    void change(Site site);

    /** Takes the version for a change; 0 where somebody else was faster. */
    @Query("UPDATE site SET version = version + 1 WHERE id = :id AND version = :version")
    long claim(SiteId id, int version);

    @Query("UPDATE site SET closed_on = :day, version = version + 1 WHERE id = :id AND version = :version")
    long close(SiteId id, int version, LocalDate day);
}
