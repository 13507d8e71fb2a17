package org.waymark.provision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ServiceId;

/** Keeps what is said about services from a day on. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ServiceEditionRepository extends GenericRepository<ServiceEditionRow, Long> {

    @Query("""
            SELECT id, service_id, topic, from_day, stated, youngest, oldest, entered_at
              FROM service_edition
             WHERE service_id IN (:services)
             ORDER BY service_id, topic, from_day
             LIMIT 20000""")
    List<ServiceEditionRow> ofServices(Collection<ServiceId> services);

    @Query("""
            SELECT c.edition_id, c.name
              FROM service_county c JOIN service_edition e ON e.id = c.edition_id
             WHERE e.service_id IN (:services)
             ORDER BY c.edition_id, c.position
             LIMIT 100000""")
    List<CountyRow> counties(Collection<ServiceId> services);

    @Query("""
            SELECT p.edition_id, p.name, p.kind
              FROM service_partner p JOIN service_edition e ON e.id = p.edition_id
             WHERE e.service_id IN (:services)
             ORDER BY p.edition_id, p.position
             LIMIT 100000""")
    List<PartnerRow> partners(Collection<ServiceId> services);

    @Query("""
            SELECT p.edition_id, p.pathway
              FROM service_pathway p JOIN service_edition e ON e.id = p.edition_id
             WHERE e.service_id IN (:services)
             LIMIT 100000""")
    List<PathwayRow> pathways(Collection<ServiceId> services);

    ServiceEditionRow save(ServiceEditionRow edition);

    @Query("INSERT INTO service_county (edition_id, position, name) VALUES (:edition, :position, :name)")
    void addCounty(long edition, int position, String name);

    @Query("""
            INSERT INTO service_partner (edition_id, position, name, kind)
            VALUES (:edition, :position, :name, :kind)""")
    void addPartner(long edition, int position, String name, @Nullable String kind);

    @Query("INSERT INTO service_pathway (edition_id, pathway) VALUES (:edition, :pathway)")
    void addPathway(long edition, String pathway);

    @Query("DELETE FROM service_edition WHERE service_id = :service AND topic = :topic AND from_day = :fromDay")
    long delete(ServiceId service, String topic, LocalDate fromDay);
}
