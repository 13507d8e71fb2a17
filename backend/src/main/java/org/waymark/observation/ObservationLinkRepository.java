package org.waymark.observation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ObservationId;
import org.waymark.kernel.PersonId;

/** Keeps links with which people ask for observations. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ObservationLinkRepository extends GenericRepository<ObservationLinkRow, ObservationId> {

    String COLUMNS = """
            SELECT id, person_id, competency_code, level, words, secret_hash, asked_at, expires_at, taken_back_at,
                   answered_at, answer, answered_by, observer_name, reason
              FROM observation_link
            """;

    ObservationLinkRow save(ObservationLinkRow link);

    @Query(COLUMNS + "WHERE secret_hash = :hash")
    Optional<ObservationLinkRow> withHash(String hash);

    /** The same, held until the act is over, so that two answers wait for each other. */
    @Query(COLUMNS + "WHERE secret_hash = :hash FOR UPDATE")
    Optional<ObservationLinkRow> lockWithHash(String hash);

    @Query(COLUMNS + "WHERE id = :id FOR UPDATE")
    Optional<ObservationLinkRow> lock(ObservationId id);

    /** Somebody's links, the newest first. */
    @Query(COLUMNS + "WHERE person_id = :person ORDER BY id DESC LIMIT 100")
    List<ObservationLinkRow> of(PersonId person);

    @Query("""
            SELECT COUNT(*)
              FROM observation_link
             WHERE person_id = :person AND answer IS NULL AND taken_back_at IS NULL AND expires_at > :now""")
    int open(PersonId person, Instant now);

    @Query("UPDATE observation_link SET taken_back_at = :now WHERE id = :id")
    void takeBack(ObservationId id, Instant now);

    @Query("""
            UPDATE observation_link
               SET answer = :answer, answered_at = :now, answered_by = :by, observer_name = :name, reason = :reason
             WHERE id = :id""")
    void answer(
            ObservationId id, ObservationAnswer answer, Instant now, PersonId by, String name, @Nullable String reason);

    @Query("DELETE FROM observation_link WHERE asked_at < :before ORDER BY asked_at LIMIT 500")
    long letGo(Instant before);
}
