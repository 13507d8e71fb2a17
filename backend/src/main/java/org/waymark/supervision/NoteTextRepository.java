package org.waymark.supervision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps the locked words of notes. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface NoteTextRepository extends GenericRepository<NoteTextRow, Long> {

    String ALL = "SELECT t.note_id, t.number, t.body, t.key_id, t.reason, t.written_at FROM supervision_note_text t ";

    @Query("""
            INSERT INTO supervision_note_text (note_id, number, body, key_id, reason, written_at)
            VALUES (:note, :number, :body, :keyId, :reason, :now)""")
    void add(long note, int number, byte[] body, String keyId, String reason, Instant now);

    @Query("""
            UPDATE supervision_note_text SET body = :body, key_id = :keyId, written_at = :now
             WHERE note_id = :note AND number = :number""")
    void replace(long note, int number, byte[] body, String keyId, Instant now);

    @Query("SELECT written_at FROM supervision_note_text WHERE note_id = :note AND number = :number")
    Optional<Instant> writtenAt(long note, int number);

    @Query("UPDATE supervision_note_text SET body = :body, key_id = :keyId WHERE note_id = :note AND number = :number")
    void relock(long note, int number, byte[] body, String keyId);

    @Query(ALL + "WHERE t.note_id IN (:notes) ORDER BY t.note_id, t.number DESC LIMIT 5000")
    List<NoteTextRow> of(Collection<Long> notes);

    @Query(
            ALL
                    + "WHERE t.key_id <> :active AND t.note_id NOT IN (:skipped) ORDER BY t.note_id, t.number LIMIT :most FOR UPDATE")
    List<NoteTextRow> lockedOtherwise(String active, Collection<Long> skipped, int most);
}
