package org.waymark.training;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Keeps what was said about courses; rows are added and never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CourseSettingRepository extends GenericRepository<CourseSettingRow, Long> {

    @Query("""
            SELECT id, course_code, change_no, from_day, refresh_months, source, sourced_on, entered_by, entered_at
              FROM course_setting
             ORDER BY from_day, change_no
             LIMIT 5000""")
    List<CourseSettingRow> inOrder();

    /** How often this course was changed; nobody else changes it until the transaction is over. */
    @Query("SELECT COALESCE(MAX(change_no), 0) FROM course_setting WHERE course_code = :course FOR UPDATE")
    int changes(String course);

    CourseSettingRow save(CourseSettingRow row);
}
