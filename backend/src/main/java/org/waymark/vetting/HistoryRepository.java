package org.waymark.vetting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.waymark.kernel.VettingCaseId;

/** Reads how cases moved, without whose they are. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface HistoryRepository extends GenericRepository<VettingCase, VettingCaseId> {

    /** The moves of the cases that were opened since then, by case and in order. */
    @Query("""
            SELECT m.case_id, v.issuer, v.level, v.opened_at, m.from_stage, m.from_since, m.to_stage, m.on_day, m.takes_back
              FROM vetting_case v
              JOIN vetting_case_move m ON m.case_id = v.id
             WHERE v.opened_at >= :since
             ORDER BY m.case_id DESC, m.move_no
             LIMIT 50000""")
    List<MoveRow> since(Instant since);
}
