package org.waymark.vetting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.waymark.kernel.ForceCode;

/** Keeps what forces ask; rows are added and never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VettingRuleRepository extends GenericRepository<VettingRuleRow, Long> {

    @Query("""
            SELECT id, force_code, level, change_no, from_day, valid_months, renew_days, urgent_days, annual_notice,
                   residency_years, address_years, processed_by, usual_days, source, sourced_on, confirmed, entered_by,
                   entered_at
              FROM vetting_rule
             ORDER BY id
             LIMIT 20000""")
    List<VettingRuleRow> list();

    @Query("SELECT rule_id, stage, slow_days, stuck_days FROM vetting_rule_stage LIMIT 200000")
    List<StageOfRule> stages();

    /** How often this rule was changed; nobody else changes it until the transaction is over. */
    @Query("""
            SELECT COALESCE(MAX(change_no), 0)
              FROM vetting_rule
             WHERE force_code = :force AND level = :level
               FOR UPDATE""")
    int changes(ForceCode force, String level);

    VettingRuleRow save(VettingRuleRow rule);
}
