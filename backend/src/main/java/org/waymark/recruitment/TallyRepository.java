package org.waymark.recruitment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.waymark.kernel.ServiceId;

/** Counts records that went. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TallyRepository extends GenericRepository<TallyRow, ServiceId> {

    @Query("""
            INSERT INTO candidate_tally (service_id, role_code, year, outcome, amount)
            VALUES (:serviceId, :roleCode, :year, :outcome, :amount)
                ON DUPLICATE KEY UPDATE amount = amount + VALUES(amount)""")
    void add(List<TallyRow> tallies);

    @Query("""
            SELECT service_id, role_code, year, outcome, amount
              FROM candidate_tally
             WHERE :all OR service_id IN (:services)
             ORDER BY year DESC, service_id, role_code, outcome
             LIMIT 2000""")
    List<TallyRow> all(boolean all, Collection<ServiceId> services);
}
