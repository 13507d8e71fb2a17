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
