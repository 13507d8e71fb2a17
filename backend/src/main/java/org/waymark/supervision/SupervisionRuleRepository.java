package org.waymark.supervision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Keeps how often supervision is held; rows are added and never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SupervisionRuleRepository extends GenericRepository<SupervisionRuleRow, Long> {

    @Query("""
            SELECT id, subject, topic, change_no, from_day, amount, min_minutes, source, entered_by, entered_at
              FROM supervision_rule
             ORDER BY from_day, change_no
             LIMIT 5000""")
    List<SupervisionRuleRow> list();

    /** How often this rule was changed; nobody else changes it until the transaction is over. */
    @Query("""
            SELECT COALESCE(MAX(change_no), 0) FROM supervision_rule
             WHERE subject = :subject AND topic = :topic FOR UPDATE""")
    int changes(String subject, String topic);

    SupervisionRuleRow save(SupervisionRuleRow row);
}
