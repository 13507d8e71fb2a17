package org.waymark.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;

/** Keeps self-assessments. Whoever changes one locks its row first, so that its answers and its state agree. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AssessmentRepository extends GenericRepository<AssessmentRow, AssessmentId> {

    String ALL = """
            SELECT id, person_id, role_code, strands, release_version, state, started_at, touched_at, last_touched,
                   proud_of, wish, supervisor_id, sent_at, opened_at, confirmed_at, answered_at, accepted,
                   answer_comment, version
              FROM assessment
            """;

    @Query("""
            INSERT INTO assessment (id, person_id, role_code, strands, release_version, state, started_at, touched_at,
                                    last_touched, proud_of, wish, answer_comment, version)
            VALUES (:id, :person, :role, :strands, :release, 'DRAFT', :now, :now, '', '', '', '', 1)
            ON DUPLICATE KEY UPDATE version = version""")
    void addUnlessOpen(AssessmentId id, PersonId person, RoleCode role, String strands, String release, Instant now);

    @Query(ALL + " WHERE person_id = :person AND role_code = :role AND state IN ('DRAFT', 'SENT', 'OPENED')")
    Optional<AssessmentRow> open(PersonId person, RoleCode role);

    @Query(ALL + " WHERE id = :id")
    Optional<AssessmentRow> find(AssessmentId id);

    @Query(ALL + " WHERE id = :id FOR UPDATE")
    Optional<AssessmentRow> lock(AssessmentId id);

    @Query(ALL + " WHERE person_id = :person AND state <> 'CLOSED' ORDER BY started_at DESC, id DESC LIMIT 100")
    List<AssessmentRow> ofPerson(PersonId person);

    /** Locks a draft of the owner's by writing down that it is being changed; tells how many rows that were. */
    @Query("""
            UPDATE assessment SET touched_at = :now, last_touched = IF(:touched = '', last_touched, :touched)
             WHERE id = :id AND person_id = :owner AND state = 'DRAFT'""")
    long touchDraft(AssessmentId id, PersonId owner, String touched, Instant now);

    @Query("""
            SELECT a.role_code, a.strands, a.release_version, a.last_touched, r.competency_code, r.carried, r.rated_at
              FROM assessment a LEFT JOIN rating r ON r.assessment_id = a.id
             WHERE a.id = :id""")
    List<DraftLine> draft(AssessmentId id);

    @Query("""
            UPDATE assessment SET proud_of = :proudOf, wish = :wish, touched_at = :now
             WHERE id = :id AND person_id = :owner AND state = 'DRAFT'""")
    long remark(AssessmentId id, PersonId owner, String proudOf, String wish, Instant now);

    @Query("""
            UPDATE assessment SET state = :state, supervisor_id = :supervisor, sent_at = :sentAt, touched_at = :now,
                                  version = version + 1
             WHERE id = :id""")
    void move(
            AssessmentId id,
            AssessmentState state,
            @Nullable PersonId supervisor,
            @Nullable Instant sentAt,
            Instant now);
}
