package org.waymark.vetting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.VettingCaseId;

/** Keeps the moves of vetting cases; rows are added and never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CaseMoveRepository extends GenericRepository<VettingCase, VettingCaseId> {

    @Query("""
            SELECT case_id, move_no, from_stage, from_since, from_state, to_stage, to_state, on_day, returned_for, takes_back,
                   made_by, made_at
              FROM vetting_case_move
             WHERE case_id = :id
             ORDER BY move_no
             LIMIT 2000""")
    List<CaseMove> of(VettingCaseId id);

    @Query("""
            INSERT INTO vetting_case_move (case_id, move_no, from_stage, from_since, from_state, to_stage, to_state, on_day,
                                           returned_for, takes_back, made_by, made_at)
            VALUES (:id, :number, :fromStage, :fromSince, :fromState, :toStage, :toState, :day, :returnedFor, :takesBack, :by,
                    :moment)""")
    void add(
            VettingCaseId id,
            int number,
            Stage fromStage,
            LocalDate fromSince,
            ClearanceState fromState,
            Stage toStage,
            ClearanceState toState,
            LocalDate day,
            @Nullable ReturnedFor returnedFor,
            boolean takesBack,
            PersonId by,
            Instant moment);
}
