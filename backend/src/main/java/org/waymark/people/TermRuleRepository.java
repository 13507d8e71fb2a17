package org.waymark.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps how long volunteers stay; rows are added and never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TermRuleRepository extends GenericRepository<TermRuleRow, Long> {

    String ALL = "SELECT id, change_no, from_day, months, source, entered_by, entered_at FROM volunteer_term_rule ";

    /** Of what was said, the newest comes first. */
    @Query(ALL + "ORDER BY change_no DESC LIMIT 200")
    List<TermRuleRow> list();

    /** What holds on a day: what was said last of all that begins then or earlier. */
    @Query(ALL + "WHERE from_day <= :day ORDER BY from_day DESC, change_no DESC LIMIT 1")
    Optional<TermRuleRow> on(LocalDate day);

    /** How often it was changed; nobody else changes it until the transaction is over. */
    @Query("SELECT COALESCE(MAX(change_no), 0) FROM volunteer_term_rule FOR UPDATE")
    int changes();

    TermRuleRow save(TermRuleRow row);
}
