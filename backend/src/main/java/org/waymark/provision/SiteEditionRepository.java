package org.waymark.provision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;

/** Keeps what is said about sites from a day on. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SiteEditionRepository extends GenericRepository<SiteEditionRow, Long> {

    @Query("""
            SELECT e.id, e.site_id, e.topic, e.from_day, e.stated, e.bank_holidays_differ, e.entered_at
              FROM site_edition e JOIN site s ON s.id = e.site_id
             WHERE s.service_id IN (:services)
             ORDER BY e.site_id, e.topic, e.from_day
             LIMIT 50000""")
    List<SiteEditionRow> ofServices(Collection<ServiceId> services);

    @Query("""
            SELECT p.edition_id, p.day, p.opens, p.closes
              FROM site_spell p JOIN site_edition e ON e.id = p.edition_id JOIN site s ON s.id = e.site_id
             WHERE s.service_id IN (:services)
             ORDER BY p.edition_id, p.day, p.opens
             LIMIT 500000""")
    List<SpellRow> spells(Collection<ServiceId> services);

    @Query("""
            SELECT p.edition_id, p.pathway
              FROM site_pathway p JOIN site_edition e ON e.id = p.edition_id JOIN site s ON s.id = e.site_id
             WHERE s.service_id IN (:services)
             LIMIT 200000""")
    List<PathwayRow> pathways(Collection<ServiceId> services);

    SiteEditionRow save(SiteEditionRow edition);

    @Query("INSERT INTO site_spell (edition_id, day, opens, closes) VALUES (:edition, :day, :opens, :closes)")
    void addSpell(long edition, String day, int opens, int closes);

    @Query("INSERT INTO site_pathway (edition_id, pathway) VALUES (:edition, :pathway)")
    void addPathway(long edition, String pathway);

    @Query("DELETE FROM site_edition WHERE site_id = :site AND topic = :topic AND from_day = :fromDay")
    long delete(SiteId site, String topic, LocalDate fromDay);
}
