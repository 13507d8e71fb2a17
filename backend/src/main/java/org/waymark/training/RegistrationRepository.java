package org.waymark.training;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RegistrationId;

/** Keeps registrations. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RegistrationRepository extends GenericRepository<RegistrationRow, RegistrationId> {

    String ALL = """
            SELECT id, person_id, body, reference, renews_on, entered_at, deleted_at, version
              FROM registration
            """;

    RegistrationRow save(RegistrationRow row);

    @Query(ALL + "WHERE id = :id AND (deleted_at IS NULL OR deleted_at >= :since)")
    Optional<RegistrationRow> find(RegistrationId id, Instant since);

    /** The one with the body, deleted or not; nobody else enters it until the transaction is over. */
    @Query(ALL + "WHERE person_id = :person AND body = :body FOR UPDATE")
    Optional<RegistrationRow> lock(PersonId person, RegistrationBody body);

    @Query("""
            UPDATE registration
               SET reference = :reference, renews_on = :renewsOn, entered_at = :now, deleted_at = NULL,
                   version = version + 1
             WHERE id = :id""")
    void change(RegistrationId id, String reference, LocalDate renewsOn, Instant now);

    @Query("UPDATE registration SET deleted_at = :now, version = version + 1 WHERE id = :id AND deleted_at IS NULL")
    long delete(RegistrationId id, Instant now);

    @Query("UPDATE registration SET deleted_at = NULL, version = version + 1 WHERE id = :id AND deleted_at IS NOT NULL")
    long restore(RegistrationId id);

    /** What somebody has, and what they deleted since then. */
    @Query(
            ALL
                    + "WHERE person_id = :person AND (deleted_at IS NULL OR deleted_at >= :since) ORDER BY renews_on, id LIMIT 20")
    List<RegistrationRow> of(PersonId person, Instant since);

    /** A page of what the people have, the next renewal first. */
    @Query(ALL + """
             WHERE person_id IN (:people) AND deleted_at IS NULL
             ORDER BY renews_on, id
             LIMIT :most OFFSET :from""")
    List<RegistrationRow> ofAll(Collection<PersonId> people, int from, int most);

    /** What the people have to renew by the day, or should have. */
    @Query(ALL + """
             WHERE person_id IN (:people) AND deleted_at IS NULL AND renews_on <= :until
             ORDER BY renews_on, id
             LIMIT 50000""")
    List<RegistrationRow> due(Collection<PersonId> people, LocalDate until);

    @Query("SELECT COUNT(*) FROM registration WHERE person_id IN (:people) AND deleted_at IS NULL")
    int count(Collection<PersonId> people);

    /** Removes what was deleted before the moment, at most so much. */
    @Query("DELETE FROM registration WHERE deleted_at < :before ORDER BY deleted_at LIMIT :most")
    long removeDeleted(Instant before, int most);
}
