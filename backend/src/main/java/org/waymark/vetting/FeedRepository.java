package org.waymark.vetting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.waymark.kernel.PersonId;

/** Keeps the calendars of renewals that calendar programs read. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FeedRepository extends GenericRepository<RenewalFeed, Long> {

    @Query("""
            SELECT id, person_id, with_initials, made_at
              FROM vetting_calendar
             WHERE secret_hash = :hash AND ended_at IS NULL""")
    Optional<RenewalFeed> withSecret(String hash);

    @Query("""
            SELECT id, person_id, with_initials, made_at
              FROM vetting_calendar
             WHERE person_id = :person AND ended_at IS NULL
             ORDER BY id DESC
             LIMIT 1""")
    Optional<RenewalFeed> of(PersonId person);

    @Query("UPDATE vetting_calendar SET ended_at = :now WHERE person_id = :person AND ended_at IS NULL")
    long end(PersonId person, Instant now);

    @Query("""
            INSERT INTO vetting_calendar (id, person_id, secret_hash, with_initials, made_at)
            VALUES (:id, :person, :hash, :initials, :moment)""")
    void add(long id, PersonId person, String hash, boolean initials, Instant moment);
}
