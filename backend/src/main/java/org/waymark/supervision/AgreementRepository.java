package org.waymark.supervision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.AgreementId;
import org.waymark.kernel.PersonId;

/** Keeps agreements about supervision; a wording is added and never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AgreementRepository extends GenericRepository<AgreementRow, AgreementId> {

    String ALL = """
            SELECT a.id, a.supervisor_id, a.supervisee_id, a.number, a.body, a.key_id, a.minutes, a.starts_on, a.review_on,
                   a.written_by, a.written_at, a.supervisor_agreed_at, a.supervisee_agreed_at, a.kinds
              FROM supervision_agreement a
            """;

    AgreementRow save(AgreementRow row);

    @Query(ALL + " WHERE a.id = :id")
    Optional<AgreementRow> find(AgreementId id);

    @Query(
            ALL
                    + " WHERE a.supervisee_id = :supervisee AND a.supervisor_id IN (:supervisors) ORDER BY a.number DESC LIMIT 1000")
    List<AgreementRow> between(Collection<PersonId> supervisors, PersonId supervisee);

    /** The number of the newest wording between the two; nobody adds another until the transaction is over. */
    @Query("""
            SELECT COALESCE(MAX(number), 0) FROM supervision_agreement
             WHERE supervisor_id = :supervisor AND supervisee_id = :supervisee FOR UPDATE""")
    int latest(PersonId supervisor, PersonId supervisee);

    @Query("""
            UPDATE supervision_agreement
               SET supervisor_agreed_at = IF(supervisor_id = :who, COALESCE(supervisor_agreed_at, :now), supervisor_agreed_at),
                   supervisee_agreed_at = IF(supervisee_id = :who, COALESCE(supervisee_agreed_at, :now), supervisee_agreed_at)
             WHERE id = :id""")
    long agree(AgreementId id, PersonId who, Instant now);

    /** The length that was agreed and for which kinds, of the newest wording of each pair that both agreed; those without one are missing. */
    @Query("""
            SELECT a.supervisee_id AS person_id, a.supervisor_id, a.minutes, a.kinds
              FROM supervision_agreement a
             WHERE a.supervisee_id IN (:people) AND a.minutes > 0 AND a.starts_on <= :day
               AND a.supervisor_agreed_at IS NOT NULL AND a.supervisee_agreed_at IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM supervision_agreement b
                                WHERE b.supervisee_id = a.supervisee_id AND b.supervisor_id = a.supervisor_id
                                  AND b.number > a.number AND b.starts_on <= :day
                                  AND b.supervisor_agreed_at IS NOT NULL
                                  AND b.supervisee_agreed_at IS NOT NULL)
             LIMIT 5000""")
    List<MinutesRow> minutes(Collection<PersonId> people, LocalDate day);

    /** The newest wording of each pair that the person is part of, without what it says. */
    @Query("""
            SELECT a.id, a.supervisor_id, a.supervisee_id, a.number, a.review_on, a.written_by, a.supervisor_agreed_at,
                   a.supervisee_agreed_at
              FROM supervision_agreement a
             WHERE (a.supervisor_id = :person OR a.supervisee_id = :person)
               AND NOT EXISTS (SELECT 1 FROM supervision_agreement b
                                WHERE b.supervisee_id = a.supervisee_id AND b.supervisor_id = a.supervisor_id
                                  AND b.number > a.number)
             ORDER BY a.review_on, a.id
             LIMIT 200""")
    List<AgreementLine> newest(PersonId person);

    @Query(ALL + "WHERE a.key_id <> :active AND a.id NOT IN (:skipped) ORDER BY a.id LIMIT :most FOR UPDATE")
    List<AgreementRow> lockedOtherwise(String active, Collection<Long> skipped, int most);

    @Query("UPDATE supervision_agreement SET body = :body, key_id = :keyId WHERE id = :id")
    void relock(AgreementId id, byte[] body, String keyId);
}
