package org.waymark.vetting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.waymark.kernel.ClearanceId;

/** Keeps which reminders were written. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ReminderRepository extends GenericRepository<WrittenReminder, ClearanceId> {

    @Query("SELECT clearance_id, expires_on, days FROM vetting_reminder WHERE clearance_id IN (:ids) LIMIT 200000")
    List<ReminderRow> of(Collection<ClearanceId> ids);

    @Query("""
            INSERT INTO vetting_reminder (clearance_id, expires_on, days, written_at)
            VALUES (:clearanceId, :expiresOn, :days, :writtenAt)""")
    void add(List<WrittenReminder> reminders);
}
