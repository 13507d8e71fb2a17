package org.waymark.signin;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.PersonId;

/** Keeps sessions. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRepository extends GenericRepository<SessionRow, Long> {

    SessionRow save(SessionRow session);

    @Query("""
            SELECT s.id, s.person_id, s.created_at, s.last_seen_at, s.shared, s.device,
                   a.must_change AS must_change_password
              FROM auth_session s
              JOIN account a ON a.person_id = s.person_id
             WHERE s.token_hash = :tokenHash AND s.ended_at IS NULL AND a.disabled_at IS NULL""")
    Optional<Session> open(String tokenHash);

    @Query("""
            SELECT s.id, s.person_id, s.created_at, s.last_seen_at, s.shared, s.device,
                   a.must_change AS must_change_password
              FROM auth_session s
              JOIN account a ON a.person_id = s.person_id
             WHERE s.person_id = :person AND s.ended_at IS NULL AND a.disabled_at IS NULL
             ORDER BY s.created_at, s.id
             LIMIT 100""")
    List<Session> openOf(PersonId person);

    @Query("UPDATE auth_session SET last_seen_at = :now WHERE id = :id AND ended_at IS NULL")
    void seen(long id, Instant now);

    @Query("UPDATE auth_session SET ended_at = :now WHERE id = :id AND person_id = :person AND ended_at IS NULL")
    long end(long id, PersonId person, Instant now);

    @Query("""
            UPDATE auth_session SET ended_at = :now
             WHERE person_id = :person AND id <> :keptId AND ended_at IS NULL""")
    long endAllBut(long keptId, PersonId person, Instant now);
}
