package org.waymark.development;

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
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.GoalId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;

/** Keeps goals; none is ever deleted. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface GoalRepository extends GenericRepository<GoalRow, GoalId> {

    String ALL = """
            SELECT id, person_id, competency_code, level, source, service_id, need_id, need_words, target_on, set_by,
                   set_at, dropped_at, prompt, plan_id, version
              FROM development_goal
            """;

    String NEWEST_FIRST = " ORDER BY set_at DESC, id DESC LIMIT ";

    @Query(ALL + "WHERE id = :id")
    Optional<GoalRow> find(GoalId id);

    @Query(ALL + "WHERE person_id = :person" + NEWEST_FIRST + "500")
    List<GoalRow> ofPerson(PersonId person);

    @Query(ALL + "WHERE person_id IN (:people) AND dropped_at IS NULL" + NEWEST_FIRST + "5000")
    List<GoalRow> standing(Collection<PersonId> people);

    @Query(ALL + "WHERE service_id = :service" + NEWEST_FIRST + "5000")
    List<GoalRow> ofService(ServiceId service);

    @Query(ALL + "WHERE service_id = :service AND need_id IN (:needs)" + NEWEST_FIRST + "2000")
    List<GoalRow> forNeeds(ServiceId service, Collection<CoverNeedId> needs);

    List<GoalRow> saveAll(Iterable<GoalRow> goals);

    @Query("""
            UPDATE development_goal
               SET dropped_at = :moment, version = version + 1
             WHERE id = :id AND version = :version AND dropped_at IS NULL""")
    long drop(GoalId id, int version, Instant moment);

    @Query("""
            UPDATE development_goal
               SET dropped_at = NULL, version = version + 1
             WHERE id = :id AND version = :version AND dropped_at IS NOT NULL""")
    long restore(GoalId id, int version);

    @Query("""
            UPDATE development_goal
               SET target_on = :target, version = version + 1
             WHERE id = :id AND version = :version AND dropped_at IS NULL""")
    long retarget(GoalId id, int version, @Nullable LocalDate target);

    /** Puts goals that were reached into the plan that is closed. */
    @Query("UPDATE development_goal SET plan_id = :plan, version = version + 1 WHERE id IN (:ids)")
    void close(Collection<GoalId> ids, long plan);

    /** Puts goals that were reached away, so that the same can be set once more. */
    @Query("UPDATE development_goal SET dropped_at = :moment, version = version + 1 WHERE id IN (:ids)")
    void putAway(Collection<GoalId> ids, Instant moment);
}
