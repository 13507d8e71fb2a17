package org.waymark.recruitment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.VacancyId;

/** Keeps the moves of candidates; rows are added and never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CandidateMoveRepository extends GenericRepository<CandidateRow, CandidateId> {

    @Query("""
            SELECT move_no, from_stage, from_since, from_outcome, to_stage, to_outcome, on_day, takes_back, made_by, made_at
              FROM candidate_move
             WHERE candidate_id = :id
             ORDER BY move_no
             LIMIT 1000""")
    List<CandidateMove> of(CandidateId id);

    /** Writes down that it ends for everybody who goes on without an offer, before it does. */
    @Query("""
            INSERT INTO candidate_move (candidate_id, move_no, from_stage, from_since, from_outcome, to_stage, to_outcome,
                                        on_day, takes_back, made_by, made_at)
            SELECT c.id, (SELECT COUNT(*) + 1 FROM candidate_move m WHERE m.candidate_id = c.id), c.stage, c.stage_since,
                   NULL, c.stage, :how, :day, FALSE, :by, :moment
              FROM candidate c
             WHERE c.vacancy_id = :vacancy AND c.decided_on IS NULL AND c.start_id IS NULL""")
    void endRest(VacancyId vacancy, CandidateOutcome how, LocalDate day, PersonId by, Instant moment);

    @Query("""
            INSERT INTO candidate_move (candidate_id, move_no, from_stage, from_since, from_outcome, to_stage, to_outcome,
                                        on_day, takes_back, made_by, made_at)
            VALUES (:id, :number, :fromStage, :fromSince, :fromOutcome, :toStage, :toOutcome, :day, :takesBack, :by, :moment)""")
    void add(
            CandidateId id,
            int number,
            CandidateStage fromStage,
            LocalDate fromSince,
            @Nullable CandidateOutcome fromOutcome,
            CandidateStage toStage,
            @Nullable CandidateOutcome toOutcome,
            LocalDate day,
            boolean takesBack,
            PersonId by,
            Instant moment);
}
