package org.waymark.supervision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.StandingGroupId;

/** Keeps agreements of standing groups; a wording is added and never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StandingAgreementRepository extends GenericRepository<StandingAgreementRow, Long> {

    String ALL = """
            SELECT a.id, a.group_id, a.number, a.body, a.key_id, a.minutes, a.starts_on, a.review_on, a.written_by,
                   a.written_at
              FROM standing_agreement a
            """;

    StandingAgreementRow save(StandingAgreementRow row);

    /** The newest wording of each group, and those before that the person has agreed to, newest first. */
    @Query(ALL + """
             WHERE a.group_id IN (:groups)
               AND (EXISTS (SELECT 1 FROM standing_agreement_person p
                             WHERE p.agreement_id = a.id AND p.person_id = :reader)
                    OR NOT EXISTS (SELECT 1 FROM standing_agreement b
                                    WHERE b.group_id = a.group_id AND b.number > a.number))
             ORDER BY a.group_id, a.number DESC LIMIT 500""")
    List<StandingAgreementRow> readable(Collection<StandingGroupId> groups, PersonId reader);

    /** The number of the newest wording of the group, 0 for none; the group's row is held before. */
    @Query("SELECT COALESCE(MAX(number), 0) FROM standing_agreement WHERE group_id = :group")
    int latest(StandingGroupId group);

    /** The newest wording of each group, without what it says. */
    @Query("""
            SELECT a.id, a.group_id, a.number, a.review_on FROM standing_agreement a
             WHERE a.group_id IN (:groups)
               AND NOT EXISTS (SELECT 1 FROM standing_agreement b
                                WHERE b.group_id = a.group_id AND b.number > a.number)
             LIMIT 1000""")
    List<StandingLineRow> newest(Collection<StandingGroupId> groups);

    @Query("SELECT p.agreement_id, p.person_id, p.agreed_at FROM standing_agreement_person p"
            + " WHERE p.agreement_id IN (:wordings) LIMIT 20000")
    List<StandingAgreedRow> agreed(Collection<Long> wordings);

    /** Agreeing twice changes nothing. */
    @Query("""
            INSERT INTO standing_agreement_person (agreement_id, person_id, agreed_at)
            SELECT a.id, :who, :now FROM standing_agreement a WHERE a.group_id = :group AND a.number = :number
            ON DUPLICATE KEY UPDATE agreed_at = agreed_at""")
    void agree(StandingGroupId group, int number, PersonId who, Instant now);

    @Query(ALL + "WHERE a.key_id <> :active AND a.id NOT IN (:skipped) ORDER BY a.id LIMIT :most FOR UPDATE")
    List<StandingAgreementRow> lockedOtherwise(String active, Collection<Long> skipped, int most);

    @Query("UPDATE standing_agreement SET body = :body, key_id = :keyId WHERE id = :id")
    void relock(long id, byte[] body, String keyId);
}
