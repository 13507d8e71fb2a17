package org.waymark.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.PersonId;

/** Keeps people's answers. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RatingRepository extends GenericRepository<RatingRow, String> {

    @Query("""
            INSERT INTO rating (assessment_id, competency_code, level, not_my_role, carried, rated_at)
            VALUES (:assessmentId, :competencyCode, :level, :notMyRole, :carried, :ratedAt)
            ON DUPLICATE KEY UPDATE level = VALUES(level), not_my_role = VALUES(not_my_role),
                                    carried = VALUES(carried), rated_at = VALUES(rated_at)""")
    void put(List<RatingRow> rows);

    @Query("DELETE FROM rating WHERE assessment_id = :id AND competency_code = :competency")
    long clear(AssessmentId id, CompetencyCode competency);

    @Query("""
            SELECT assessment_id, competency_code, level, not_my_role, carried, rated_at
              FROM rating WHERE assessment_id = :id""")
    List<RatingRow> of(AssessmentId id);

    @Query("""
            SELECT assessment_id, competency_code, level, not_my_role, carried, rated_at
              FROM rating WHERE assessment_id IN (:ids)""")
    List<RatingRow> ofAll(List<AssessmentId> ids);

    @Query("""
            SELECT r.assessment_id, r.competency_code, r.level, r.not_my_role, r.carried, r.rated_at
              FROM rating r JOIN assessment a ON a.id = r.assessment_id
             WHERE a.person_id = :person""")
    List<RatingRow> ofPerson(PersonId person);

    /** What everybody last said of themselves in each competency, in what they sent before the moment. */
    @Query("""
            SELECT person_id, competency_code, level
              FROM (SELECT a.person_id, r.competency_code, r.level,
                           ROW_NUMBER() OVER (PARTITION BY a.person_id, r.competency_code
                                              ORDER BY a.sent_at DESC, a.id DESC) AS place
                      FROM assessment a JOIN rating r ON r.assessment_id = a.id
                     WHERE a.person_id IN (:people) AND a.state IN ('SENT', 'OPENED', 'CONFIRMED', 'ANSWERED')
                       AND a.sent_at < :moment) newest
             WHERE place = 1 AND level IS NOT NULL""")
    List<SentRatingRow> lastSent(List<PersonId> people, Instant moment);
}
