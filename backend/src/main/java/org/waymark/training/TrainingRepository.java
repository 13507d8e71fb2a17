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
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.TrainingRecordId;

/** Keeps finished courses. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TrainingRepository extends GenericRepository<TrainingRow, TrainingRecordId> {

    String ALL = """
            SELECT id, person_id, course_code, done_on, certificate_on, evidence_id, entered_by, entered_at, deleted_at,
                   version
              FROM training_record
            """;

    TrainingRow save(TrainingRow row);

    List<TrainingRow> saveAll(Iterable<TrainingRow> rows);

    /** What the people finished between the days, both included, deleted or not. */
    @Query(ALL + """
             WHERE person_id IN (:people) AND done_on BETWEEN :from AND :until
             ORDER BY id
             LIMIT 500000""")
    List<TrainingRow> ofAll(Collection<PersonId> people, LocalDate from, LocalDate until);

    /** Brings back what was deleted, as a report names it. */
    @Query("""
            UPDATE training_record
               SET deleted_at = NULL, entered_by = :by, entered_at = :now, version = version + 1
             WHERE id IN (:ids)""")
    void bringBack(Collection<TrainingRecordId> ids, PersonId by, Instant now);

    /** One that is there, or was deleted since then. */
    @Query(ALL + "WHERE id = :id AND (deleted_at IS NULL OR deleted_at >= :since)")
    Optional<TrainingRow> find(TrainingRecordId id, Instant since);

    /** The same course on the same day, deleted or not; nobody else enters it until the transaction is over. */
    @Query(ALL + "WHERE person_id = :person AND course_code = :course AND done_on = :doneOn FOR UPDATE")
    Optional<TrainingRow> lock(PersonId person, String course, LocalDate doneOn);

    /** Brings back what was deleted, as it is entered anew. */
    @Query("""
            UPDATE training_record
               SET deleted_at = NULL, certificate_on = :certificateOn, evidence_id = :evidence, entered_by = :by, entered_at = :now,
                   version = version + 1
             WHERE id = :id""")
    void renew(TrainingRecordId id, @Nullable LocalDate certificateOn, EvidenceId evidence, PersonId by, Instant now);

    @Query("UPDATE training_record SET deleted_at = :now, version = version + 1 WHERE id = :id AND deleted_at IS NULL")
    long delete(TrainingRecordId id, Instant now);

    @Query(
            "UPDATE training_record SET deleted_at = NULL, version = version + 1 WHERE id = :id AND deleted_at IS NOT NULL")
    long restore(TrainingRecordId id);

    /** What somebody finished, and what they deleted since then; newest first. */
    @Query(ALL + """
             WHERE person_id = :person AND (deleted_at IS NULL OR deleted_at >= :since)
             ORDER BY done_on DESC, id DESC
             LIMIT 500""")
    List<TrainingRow> of(PersonId person, Instant since);

    /** When each of the people finished each course last. */
    @Query("""
            SELECT person_id, course_code, MAX(done_on) AS done_on
              FROM training_record
             WHERE person_id IN (:people) AND deleted_at IS NULL
             GROUP BY person_id, course_code
             LIMIT 200000""")
    List<LatestRow> latest(Collection<PersonId> people);

    /** Removes what was deleted before the moment, at most so much. */
    @Query("DELETE FROM training_record WHERE deleted_at < :before ORDER BY deleted_at LIMIT :most")
    long removeDeleted(Instant before, int most);
}
