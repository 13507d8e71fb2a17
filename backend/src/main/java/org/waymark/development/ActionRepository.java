package org.waymark.development;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ActionId;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.GoalId;
import org.waymark.kernel.PersonId;

/** Keeps actions; one that was deleted can be brought back. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ActionRepository extends GenericRepository<ActionRow, ActionId> {

    String ALL = """
            SELECT id, goal_id, person_id, kind, words, due_on, cost, state, done_on, evidence_id, added_by, added_at,
                   deleted_at, version
              FROM development_action
            """;

    @Query(ALL + "WHERE id = :id")
    Optional<ActionRow> find(ActionId id);

    @Query(ALL + "WHERE person_id = :person AND deleted_at IS NULL ORDER BY added_at, id LIMIT 1000")
    List<ActionRow> ofPerson(PersonId person);

    @Query("SELECT COUNT(*) FROM development_action WHERE goal_id = :goal AND deleted_at IS NULL")
    int count(GoalId goal);

    List<ActionRow> saveAll(Iterable<ActionRow> actions);

    @Query("""
            UPDATE development_action
               SET kind = :kind, words = :words, due_on = :dueOn, cost = :cost, version = version + 1
             WHERE id = :id AND version = :version AND deleted_at IS NULL""")
    long change(
            ActionId id,
            int version,
            ActionKind kind,
            String words,
            @Nullable LocalDate dueOn,
            @Nullable BigDecimal cost);

    @Query("""
            UPDATE development_action
               SET state = :state, done_on = :doneOn, version = version + 1
             WHERE id = :id AND version = :version AND deleted_at IS NULL""")
    long move(ActionId id, int version, ActionState state, @Nullable LocalDate doneOn);

    @Query("""
            UPDATE development_action
               SET evidence_id = :evidence, version = version + 1
             WHERE id = :id AND version = :version AND deleted_at IS NULL""")
    long show(ActionId id, int version, @Nullable EvidenceId evidence);

    @Query("""
            UPDATE development_action
               SET deleted_at = :moment, version = version + 1
             WHERE id = :id AND version = :version AND deleted_at IS NULL""")
    long delete(ActionId id, int version, Instant moment);

    @Query("""
            UPDATE development_action
               SET deleted_at = NULL, version = version + 1
             WHERE id = :id AND deleted_at IS NOT NULL AND deleted_at >= :since""")
    long restore(ActionId id, Instant since);

    /** How many actions of each person's open plan are not done, how many of them are late, and which day comes next. */
    @Query("""
            SELECT a.person_id, COUNT(*) AS waiting,
                   COALESCE(SUM(a.due_on < :day), 0) AS late,
                   MIN(CASE WHEN a.due_on >= :day THEN a.due_on END) AS next_on
              FROM development_action a JOIN development_goal g ON g.id = a.goal_id
             WHERE a.person_id IN (:people) AND a.deleted_at IS NULL AND a.state <> 'DONE'
               AND g.dropped_at IS NULL AND g.plan_id IS NULL
             GROUP BY a.person_id
             LIMIT 5000""")
    List<WaitingRow> waiting(Collection<PersonId> people, LocalDate day);
}
