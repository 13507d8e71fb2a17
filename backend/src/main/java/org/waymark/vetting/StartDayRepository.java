package org.waymark.vetting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.StartId;

/** Reads when people are to start. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StartDayRepository extends GenericRepository<Start, StartId> {

    @Query("""
            SELECT s.id, s.provisional_start, s.agreed_start, s.offer_answer,
                   (SELECT COUNT(*) FROM vetting_start_check c WHERE c.start_id = s.id) AS checks_done, s.closed_on, s.version
              FROM vetting_start s
             WHERE s.id IN (:starts) AND (:all OR s.service_id IN (:services))
             ORDER BY s.id
             LIMIT 1000""")
    List<StartDay> of(Collection<StartId> starts, boolean all, Collection<ServiceId> services);
}
