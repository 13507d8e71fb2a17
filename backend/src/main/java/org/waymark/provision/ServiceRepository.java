package org.waymark.provision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ServiceId;

/** Keeps services. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ServiceRepository extends GenericRepository<LdService, ServiceId> {

    @Query("""
            SELECT id, code, name, provider, area, began_on, ended_on, version
              FROM ld_service
             WHERE (:all = TRUE OR id IN (:services)) AND (ended_on IS NULL OR ended_on >= :openOn)
             ORDER BY name, id
             LIMIT 1000""")
    List<LdService> openOn(boolean all, Collection<ServiceId> services, LocalDate openOn);

    @Query("""
            SELECT id, code, name, provider, area, began_on, ended_on, version
              FROM ld_service
             WHERE id = :id""")
    Optional<LdService> find(ServiceId id);

    @Query("""
            SELECT id, code, name, provider, area, began_on, ended_on, version
              FROM ld_service
             WHERE id IN (:ids)
             ORDER BY name, id""")
    List<LdService> withIds(Collection<ServiceId> ids);

    @Query("""
            SELECT id, code, name, provider, area, began_on, ended_on, version
              FROM ld_service
             WHERE code IN (:codes)""")
    List<LdService> withCodes(Collection<String> codes);

    @Query("SELECT COUNT(*) FROM ld_service WHERE name = :name AND id <> :but")
    long named(String name, ServiceId but);

    LdService save(LdService service);

    @Query("""
            UPDATE ld_service
               SET name = :name, provider = :provider, area = :area, began_on = :beganOn, version = version + 1
             WHERE id = :id AND version = :version""")
    long change(ServiceId id, int version, String name, String provider, String area, @Nullable LocalDate beganOn);

    /** Takes the version for a change; 0 where somebody else was faster. */
    @Query("UPDATE ld_service SET version = version + 1 WHERE id = :id AND version = :version")
    long claim(ServiceId id, int version);

    /** The first day from which anything is said about the service. */
    @Query("SELECT MIN(from_day) FROM service_edition WHERE service_id = :service")
    Optional<LocalDate> firstSaid(ServiceId service);

    @Query("UPDATE ld_service SET ended_on = :day, version = version + 1 WHERE id = :id AND version = :version")
    long end(ServiceId id, int version, LocalDate day);
}
