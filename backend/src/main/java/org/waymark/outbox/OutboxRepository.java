package org.waymark.outbox;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.waymark.kernel.PersonId;

/** Keeps messages. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OutboxRepository extends GenericRepository<OutboxRow, Long> {

    /** Newest first. */
    @Query("""
            SELECT id, kind, amount, written_at
              FROM outbox_message
             WHERE person_id = :person AND done_at IS NULL AND written_at >= :since
             ORDER BY written_at DESC, id DESC
             LIMIT 100""")
    List<Message> of(PersonId person, Instant since);

    @Query("""
            UPDATE outbox_message SET done_at = :now
             WHERE id = :id AND person_id = :person AND done_at IS NULL""")
    long done(long id, PersonId person, Instant now);

    @Query("SELECT COUNT(*) FROM outbox_message WHERE state = :state")
    int count(String state);

    /** The oldest that are due; of those without an address the ones written since then only. */
    @Query("""
            SELECT id, person_id, amount, tries, written_at
              FROM outbox_message
             WHERE state IN ('WAITING', 'NO_ADDRESS') AND next_try_at <= :now
               AND (state = 'WAITING' OR written_at >= :since)
             ORDER BY next_try_at, id
             LIMIT :most""")
    List<OutboxRow> due(Instant now, Instant since, int most);

    /** Counts a try before it is made, and says when the next one is due; nothing where another node was faster. */
    @Query("""
            UPDATE outbox_message SET state = :state, tries = tries + 1, next_try_at = :next
             WHERE id = :id AND tries = :tries AND state IN ('WAITING', 'NO_ADDRESS')""")
    long claim(long id, int tries, String state, Instant next);

    @Query("UPDATE outbox_message SET state = 'SENT', sent_at = :now WHERE id = :id")
    long sent(long id, Instant now);

    @Query("""
            UPDATE outbox_message SET state = 'NO_ADDRESS', next_try_at = :next
             WHERE id IN (:ids) AND state IN ('WAITING', 'NO_ADDRESS')""")
    long putOff(Collection<Long> ids, Instant next);

    /** Which of them are there. */
    @Query("SELECT id FROM outbox_message WHERE id IN (:ids)")
    List<Long> present(Collection<Long> ids);

    @Query("DELETE FROM outbox_message WHERE written_at < :before LIMIT :most")
    long remove(Instant before, int most);
}
