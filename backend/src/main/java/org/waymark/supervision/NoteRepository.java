package org.waymark.supervision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SupervisionSessionId;

/** Keeps that there are notes, and by whom. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface NoteRepository extends GenericRepository<NoteRow, Long> {

    String ALL = "SELECT n.id, n.session_id, n.author_id, n.shared_at, n.latest, n.version FROM supervision_note n ";

    /** Adds nothing where another tab was faster. */
    @Query("""
            INSERT IGNORE INTO supervision_note (id, session_id, author_id, latest, version)
            VALUES (:id, :sessionId, :authorId, 1, 1)""")
    long add(long id, SupervisionSessionId sessionId, PersonId authorId);

    @Query(ALL + "WHERE n.session_id = :session AND n.author_id = :author")
    Optional<NoteRow> find(SupervisionSessionId session, PersonId author);

    @Query(ALL + "WHERE n.session_id = :session ORDER BY n.id LIMIT 2")
    List<NoteRow> of(SupervisionSessionId session);

    /** Of these sessions the notes that are shared, or the reader's own. */
    @Query(ALL + """
             WHERE n.session_id IN (:sessions) AND (n.shared_at IS NOT NULL OR n.author_id = :reader)
             ORDER BY n.id LIMIT 500""")
    List<NoteRow> readable(Collection<SupervisionSessionId> sessions, PersonId reader);

    @Query("UPDATE supervision_note SET latest = :latest, version = version + 1 WHERE id = :id AND version = :version")
    long save(long id, int version, int latest);

    @Query("""
            UPDATE supervision_note SET shared_at = :now, version = version + 1
             WHERE id = :id AND version = :version AND shared_at IS NULL""")
    long share(long id, int version, Instant now);
}
