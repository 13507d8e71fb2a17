package org.waymark.vetting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;

/** Keeps whose clearances forces accept; rows are added and never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AcceptanceRepository extends GenericRepository<VettingRuleRow, Long> {

    @Query("""
            SELECT force_code, issuer, level, from_day, change_no, answer, sourced_on
              FROM vetting_acceptance
             ORDER BY force_code, issuer, level, change_no
             LIMIT 50000""")
    List<AcceptanceRow> list();

    /** How often this answer was changed; nobody else changes it until the transaction is over. */
    @Query("""
            SELECT COALESCE(MAX(change_no), 0)
              FROM vetting_acceptance
             WHERE force_code = :force AND issuer = :issuer AND level = :level
               FOR UPDATE""")
    int changes(ForceCode force, ForceCode issuer, String level);

    @Query("""
            INSERT INTO vetting_acceptance (force_code, issuer, level, from_day, change_no, answer, sourced_on, entered_by,
                                            entered_at)
            VALUES (:force, :issuer, :level, :from, :changeNo, :answer, :sourcedOn, :by, :moment)""")
    void add(
            ForceCode force,
            ForceCode issuer,
            String level,
            LocalDate from,
            int changeNo,
            AcceptanceAnswer answer,
            LocalDate sourcedOn,
            PersonId by,
            Instant moment);
}
