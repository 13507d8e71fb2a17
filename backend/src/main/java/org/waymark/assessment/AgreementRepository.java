package org.waymark.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.PersonId;

/** Keeps what is being settled, and moves assessments on. The assessment's row is locked before anything is written. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AgreementRepository extends GenericRepository<AgreementItemRow, String> {

    @Query("""
            SELECT assessment_id, competency_code, level, set_by, set_at, version
              FROM agreement_item WHERE assessment_id = :id""")
    List<AgreementItemRow> of(AssessmentId id);

    @Query("""
            INSERT INTO agreement_item (assessment_id, competency_code, level, set_by, set_at, version)
            VALUES (:assessmentId, :competencyCode, :level, :setBy, :setAt, :version)
            ON DUPLICATE KEY UPDATE level = VALUES(level), set_by = VALUES(set_by), set_at = VALUES(set_at),
                                    version = VALUES(version)""")
    void put(List<AgreementItemRow> rows);

    @Query("DELETE FROM agreement_item WHERE assessment_id = :id AND competency_code = :competency")
    long clear(AssessmentId id, CompetencyCode competency);

    @Query("DELETE FROM agreement_item WHERE assessment_id = :id AND version = :version")
    long clearAct(AssessmentId id, int version);

    @Query("UPDATE assessment SET version = :version, touched_at = :now WHERE id = :id")
    void touch(AssessmentId id, int version, Instant now);

    @Query("""
            UPDATE assessment SET state = 'OPENED', opened_at = :now, supervisor_id = :supervisor, touched_at = :now,
                                  version = version + 1
             WHERE id = :id""")
    void open(AssessmentId id, PersonId supervisor, Instant now);

    @Query("UPDATE assessment SET supervisor_id = :supervisor, version = version + 1 WHERE id = :id")
    void takeOver(AssessmentId id, PersonId supervisor);

    @Query("""
            UPDATE assessment SET state = 'CONFIRMED', confirmed_at = :now, supervisor_id = :supervisor,
                                  touched_at = :now, version = version + 1
             WHERE id = :id""")
    void confirm(AssessmentId id, PersonId supervisor, Instant now);

    @Query("""
            UPDATE assessment SET state = 'ANSWERED', answered_at = :now, accepted = :accepted,
                                  answer_comment = :comment, touched_at = :now, version = version + 1
             WHERE id = :id""")
    void answer(AssessmentId id, boolean accepted, String comment, Instant now);

    @Query("INSERT INTO agreement_snapshot (assessment_id, body, sha256, taken_at) VALUES (:id, :body, :sha256, :now)")
    void freeze(AssessmentId id, String body, String sha256, Instant now);

    @Query("SELECT body, sha256, taken_at FROM agreement_snapshot WHERE assessment_id = :id")
    Optional<Snapshot.Frozen> frozen(AssessmentId id);

    @Query("""
            SELECT a.id, a.person_id, a.role_code, a.strands, a.release_version, a.state, a.sent_at, a.confirmed_at,
                   (SELECT COUNT(*) FROM agreement_item i WHERE i.assessment_id = a.id) AS settled
              FROM assessment a
             WHERE a.person_id IN (:people) AND a.state IN ('SENT', 'OPENED')
             ORDER BY a.sent_at, a.id
             LIMIT :most OFFSET :offset""")
    List<QueueRow> toAgree(List<PersonId> people, int offset, int most);

    @Query("SELECT COUNT(*) FROM assessment a WHERE a.person_id IN (:people) AND a.state IN ('SENT', 'OPENED')")
    int countToAgree(List<PersonId> people);

    @Query("""
            SELECT a.id, a.person_id, a.role_code, a.strands, a.release_version, a.state, a.sent_at, a.confirmed_at,
                   0 AS settled
              FROM assessment a
             WHERE a.person_id IN (:people) AND a.state = 'CONFIRMED'
             ORDER BY a.confirmed_at DESC, a.id
             LIMIT 50""")
    List<QueueRow> unanswered(List<PersonId> people);
}
