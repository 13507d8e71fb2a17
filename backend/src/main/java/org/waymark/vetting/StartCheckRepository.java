package org.waymark.vetting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Keeps which checks are asked; rows are added and never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StartCheckRepository extends GenericRepository<StartCheckRow, Long> {

    @Query("""
            SELECT id, check_code, change_no, from_day, asked, role_codes, court_only, existing_staff, source, sourced_on,
                   entered_by, entered_at
              FROM start_check_rule
             ORDER BY check_code, change_no
             LIMIT 5000""")
    List<StartCheckRow> list();

    /** How often this check was changed; nobody else changes it until the transaction is over. */
    @Query("SELECT COALESCE(MAX(change_no), 0) FROM start_check_rule WHERE check_code = :check FOR UPDATE")
    int changes(EmploymentCheck check);

    StartCheckRow save(StartCheckRow row);
}
