package org.waymark.outbox;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.kernel.PersonId;

/** Keeps messages. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OutboxRepository extends GenericRepository<OutboxRow, Long> {

    /** Newest first. */
    @Query("""
            SELECT id, kind, amount, written_at, about_on, about_minute, session_id, group_id
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

    /** News of sessions that are over needs no mail any more; it stands on the page of messages all the same. */
    @Query("""
            UPDATE outbox_message SET state = 'PAST'
             WHERE state IN ('WAITING', 'NO_ADDRESS') AND kind IN (:news) AND about_on < :day""")
    long past(Collection<MessageKind> news, LocalDate day);

    /**
     * What is due to those people who have waited longest, all of theirs together; of those without an address what was
     * written since then only.
     */
    @Query("""
            SELECT m.id, m.person_id, m.kind, m.amount, m.tries, m.written_at, m.about_on, m.about_minute
              FROM outbox_message m
              JOIN (SELECT person_id
                      FROM outbox_message
                     WHERE state IN ('WAITING', 'NO_ADDRESS') AND next_try_at <= :now
                       AND (state = 'WAITING' OR written_at >= :since)
                     GROUP BY person_id
                     ORDER BY MIN(next_try_at), MIN(id)
                     LIMIT :people) p ON p.person_id = m.person_id
             WHERE m.state IN ('WAITING', 'NO_ADDRESS') AND m.next_try_at <= :now
               AND (m.state = 'WAITING' OR m.written_at >= :since)
             ORDER BY m.next_try_at, m.id
             LIMIT :most""")
    List<OutboxRow> due(Instant now, Instant since, int people, int most);

    /** Those of them that still wait, as they are now, held until the transaction ends. */
    @Query("""
            SELECT id, person_id, kind, amount, tries, written_at, about_on, about_minute
              FROM outbox_message
             WHERE id IN (:ids) AND state IN ('WAITING', 'NO_ADDRESS')
             ORDER BY id
               FOR UPDATE""")
    List<OutboxRow> hold(Collection<Long> ids);

    /** Counts a try before it is made, and says when the next one is due: each wait is twice as long as the one before. */
    @Query("""
            UPDATE outbox_message
               SET state = CASE WHEN tries + 1 >= :mostTries THEN 'GIVEN_UP' ELSE 'WAITING' END,
                   next_try_at = TIMESTAMPADD(SECOND, :wait * POW(2, tries + 1), :now),
                   tries = tries + 1
             WHERE id IN (:ids)""")
    long claim(Collection<Long> ids, Instant now, int wait, int mostTries);

    @Query("UPDATE outbox_message SET state = 'SENT', sent_at = :now WHERE id IN (:ids)")
    long sent(Collection<Long> ids, Instant now);

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
