package org.waymark.provision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.kernel.ServiceId;

/** Keeps how services count, from a day on. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ServiceRuleRepository extends GenericRepository<LdService, ServiceId> {

    @Query("""
            SELECT r.service_id, r.from_day, r.level_months, r.leave_percent, r.training_percent, r.sickness_percent,
                   r.full_time_hours, r.entered_at
              FROM service_rule r
             WHERE r.service_id IN (:services)
               AND r.from_day = (SELECT MAX(q.from_day)
                                   FROM service_rule q
                                  WHERE q.service_id = r.service_id AND q.from_day <= :day)
             LIMIT 1000""")
    List<ServiceRuleRow> on(Collection<ServiceId> services, LocalDate day);

    @Query("""
            SELECT service_id, from_day, level_months, leave_percent, training_percent, sickness_percent,
                   full_time_hours, entered_at
              FROM service_rule
             WHERE service_id = :service
             ORDER BY from_day
             LIMIT 1000""")
    List<ServiceRuleRow> ofService(ServiceId service);

    @Query("""
            INSERT INTO service_rule (service_id, from_day, level_months, leave_percent, training_percent,
                                      sickness_percent, full_time_hours, entered_at)
            VALUES (:service, :fromDay, :levelMonths, :leave, :training, :sickness, :fullTimeHours, :now)""")
    void add(
            ServiceId service,
            LocalDate fromDay,
            int levelMonths,
            BigDecimal leave,
            BigDecimal training,
            BigDecimal sickness,
            BigDecimal fullTimeHours,
            Instant now);

    @Query("DELETE FROM service_rule WHERE service_id = :service AND from_day = :fromDay")
    long delete(ServiceId service, LocalDate fromDay);
}
