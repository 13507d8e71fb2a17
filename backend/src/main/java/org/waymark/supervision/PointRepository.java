package org.waymark.supervision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SupervisionSessionId;

/** Keeps what the two want to talk about. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PointRepository extends GenericRepository<AgendaPoint, Long> {

    @Query("""
            INSERT INTO supervision_point (id, session_id, author_id, words, added_at, version)
            VALUES (:id, :sessionId, :authorId, :words, :addedAt, 0)""")
    void add(AgendaPoint point);

    @Query("""
            UPDATE supervision_point SET words = :words, version = version + 1, changed_by = :by
             WHERE id = :id AND session_id = :session AND version = :version""")
    long change(SupervisionSessionId session, long id, int version, String words, PersonId by);

    @Query("""
            DELETE FROM supervision_point
             WHERE id = :id AND session_id = :session AND version = :version AND author_id = :author""")
    long remove(SupervisionSessionId session, long id, int version, PersonId author);

    @Query("""
            SELECT id, session_id, author_id, words, added_at, version, changed_by FROM supervision_point
             WHERE session_id = :session ORDER BY added_at, id LIMIT 101""")
    List<AgendaPoint> of(SupervisionSessionId session);
}
