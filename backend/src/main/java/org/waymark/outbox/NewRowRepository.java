package org.waymark.outbox;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Writes messages, however many, in one go. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface NewRowRepository extends GenericRepository<NewRow, Long> {

    /** Those whose key is there already are left out. */
    @Query("""
            INSERT INTO outbox_message (id, service_id, person_id, kind, amount, dedupe_key, written_by, written_at, state,
                                        tries, next_try_at, about_on, about_minute, session_id, group_id)
            VALUES (:id, :serviceId, :personId, :kind, :amount, :dedupeKey, :writtenBy, :writtenAt, 'WAITING', 0, :writtenAt,
                    :aboutOn, :aboutMinute, :sessionId, :groupId)
            ON DUPLICATE KEY UPDATE dedupe_key = VALUES(dedupe_key)""")
    void add(List<NewRow> messages);
}
