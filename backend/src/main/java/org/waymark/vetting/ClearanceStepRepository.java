package org.waymark.vetting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.PersonId;

/** Keeps what became of clearances; rows are added and never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClearanceStepRepository extends GenericRepository<Clearance, ClearanceId> {

    @Query("""
            SELECT clearance_id, step_no, from_state, to_state, on_day
              FROM clearance_step
             WHERE clearance_id IN (:clearances)
             ORDER BY clearance_id, step_no
             LIMIT 20000""")
    List<ClearanceStep> of(Collection<ClearanceId> clearances);

    @Query("""
            INSERT INTO clearance_step (clearance_id, step_no, from_state, to_state, on_day, made_by, made_at)
            VALUES (:clearance, :number, :from, :to, :day, :by, :moment)""")
    void add(
            ClearanceId clearance,
            int number,
            ClearanceState from,
            ClearanceState to,
            LocalDate day,
            PersonId by,
            Instant moment);
}
