package org.waymark.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.PersonId;

/** Adds agreed levels and reads them; there is no way to change one. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AgreedLevelRepository extends GenericRepository<NewLevel, String> {

    String NEWEST = """
            SELECT assessment_id, competency_code, person_id, role_code, level, agreed_on, agreed_by, recorded_at,
                   release_version
              FROM (SELECT l.assessment_id, l.competency_code, l.person_id, l.role_code, l.level, l.agreed_on,
                           l.agreed_by, l.recorded_at, a.release_version,
                           ROW_NUMBER() OVER (PARTITION BY l.person_id, l.competency_code
                                              ORDER BY l.agreed_on DESC, l.recorded_at DESC) AS place
                      FROM agreed_level l JOIN assessment a ON a.id = l.assessment_id
            """;

    @Query("""
            INSERT INTO agreed_level (assessment_id, competency_code, person_id, role_code, level, agreed_on, agreed_by,
                                      recorded_at)
            VALUES (:assessmentId, :competencyCode, :personId, :roleCode, :level, :agreedOn, :agreedBy, :recordedAt)""")
    void add(List<NewLevel> levels);

    /** The newest level of each competency for everybody at once, as it stood at the end of the day. */
    @Query(NEWEST + " WHERE l.person_id IN (:people) AND l.agreed_on <= :day) newest WHERE place = 1")
    List<AgreedLevelRow> newestOn(List<PersonId> people, LocalDate day);

    /** The level before the newest of each competency for everybody at once, as it stood at the end of the day. */
    @Query(NEWEST + " WHERE l.person_id IN (:people) AND l.agreed_on <= :day) newest WHERE place = 2")
    List<AgreedLevelRow> beforeNewestOn(List<PersonId> people, LocalDate day);

    /** The newest level of each competency that did not come out of the given assessment, as it stood at the moment. */
    @Query(NEWEST + """
             WHERE l.person_id = :person AND l.assessment_id <> :except AND l.recorded_at <= :moment) newest
             WHERE place = 1""")
    List<AgreedLevelRow> newestOf(PersonId person, AssessmentId except, Instant moment);

    @Query("""
            SELECT l.assessment_id, l.competency_code, l.person_id, l.role_code, l.level, l.agreed_on, l.agreed_by,
                   l.recorded_at, a.release_version
              FROM agreed_level l JOIN assessment a ON a.id = l.assessment_id
             WHERE l.person_id = :person AND l.competency_code = :competency
             ORDER BY l.agreed_on DESC, l.recorded_at DESC
             LIMIT 200""")
    List<AgreedLevelRow> history(PersonId person, CompetencyCode competency);

    String LINES = """
            SELECT person_id, competency_code, level, DATEDIFF(agreed_on, '1970-01-01') AS agreed_day
              FROM agreed_level
            """;

    String OLDEST_FIRST = " ORDER BY person_id, competency_code, agreed_on, recorded_at LIMIT 2000000";

    /** Every level of people whose ids lie between the two, oldest first. */
    @Query(LINES + " WHERE person_id > :after AND person_id <= :until" + OLDEST_FIRST)
    List<LevelLine> lines(PersonId after, PersonId until);

    /** Every level of the people, oldest first. */
    @Query(LINES + " WHERE person_id IN (:people)" + OLDEST_FIRST)
    List<LevelLine> linesOf(Collection<PersonId> people);

    /** What is newest of one competency for many people, as it stood at the end of the day. */
    @Query(NEWEST + """
             WHERE l.person_id IN (:people) AND l.competency_code = :competency AND l.agreed_on <= :day) newest
             WHERE place = 1""")
    List<AgreedLevelRow> newestIn(Collection<PersonId> people, CompetencyCode competency, LocalDate day);

    @Query("""
            SELECT l.assessment_id, l.competency_code, l.person_id, l.role_code, l.level, l.agreed_on, l.agreed_by,
                   l.recorded_at, a.release_version
              FROM agreed_level l JOIN assessment a ON a.id = l.assessment_id
             WHERE l.person_id IN (:people) AND l.competency_code IN (:competencies) AND l.recorded_at > :moment
             ORDER BY l.recorded_at
             LIMIT 20000""")
    List<AgreedLevelRow> after(Collection<PersonId> people, Collection<CompetencyCode> competencies, Instant moment);
}
