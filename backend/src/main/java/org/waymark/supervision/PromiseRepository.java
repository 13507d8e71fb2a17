package org.waymark.supervision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SupervisionSessionId;

/** Keeps promises. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PromiseRepository extends GenericRepository<Promise, Long> {

    String ALL = """
            SELECT a.id, a.session_id, a.supervisor_id, a.supervisee_id, a.owner_id, a.words, a.due_on, a.state, a.agreed_on,
                   a.settled_on, a.version
              FROM supervision_action a
            """;

    @Query("""
            INSERT INTO supervision_action (id, session_id, supervisor_id, supervisee_id, owner_id, words, due_on, state,
                                            agreed_on, version)
            VALUES (:id, :sessionId, :supervisorId, :superviseeId, :ownerId, :words, :dueOn, 'OPEN', :agreedOn, 0)""")
    void add(Promise promise);

    @Query("""
            UPDATE supervision_action SET state = :state, settled_on = :day, version = version + 1
             WHERE id = :id AND supervisor_id = :supervisor AND supervisee_id = :supervisee AND state = 'OPEN'""")
    long settle(PersonId supervisor, PersonId supervisee, long id, ActionState state, LocalDate day);

    @Query("""
            UPDATE supervision_action SET state = 'OPEN', settled_on = NULL, version = version + 1
             WHERE id = :id AND supervisor_id = :supervisor AND supervisee_id = :supervisee AND settled_on = :day""")
    long reopen(PersonId supervisor, PersonId supervisee, long id, LocalDate day);

    @Query(ALL + """
             WHERE a.supervisee_id = :supervisee AND a.supervisor_id = :supervisor
               AND (a.state = 'OPEN' OR a.session_id = :session)
             ORDER BY a.agreed_on, a.id LIMIT 100""")
    List<Promise> standing(PersonId supervisor, PersonId supervisee, SupervisionSessionId session);

    @Query(ALL + " WHERE a.supervisee_id = :person AND a.state = 'OPEN' ORDER BY a.agreed_on, a.id LIMIT 100")
    List<Promise> openOf(PersonId person);

    /** Open ones that became late in these days, the last one not counted, whoever does them. */
    @Query("""
            SELECT a.id, a.session_id, a.owner_id, a.due_on
              FROM supervision_action a
             WHERE a.state = 'OPEN' AND a.due_on >= :from AND a.due_on < :until
             ORDER BY a.due_on DESC, a.id LIMIT 20000""")
    List<LatePromise> late(LocalDate from, LocalDate until);

    /** Open ones that the person does themselves, whoever the other is. */
    @Query(ALL + " WHERE a.owner_id = :person AND a.state = 'OPEN' ORDER BY a.agreed_on, a.id LIMIT 100")
    List<Promise> ownedBy(PersonId person);
}
