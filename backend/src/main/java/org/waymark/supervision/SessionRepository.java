package org.waymark.supervision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SupervisionSessionId;

/** Keeps meetings. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRepository extends GenericRepository<SessionRow, SupervisionSessionId> {

    String ALL = """
            SELECT s.id, s.supervisor_id, s.supervisee_id, s.kind, s.form, s.held_on, s.start_minute, s.minutes, s.place,
                   s.state, s.cancelled_by, s.attended, s.supervisor_signed_at, s.supervisee_signed_at, s.version
              FROM supervision_session s
            """;

    @Query("""
            INSERT INTO supervision_session (id, supervisor_id, supervisee_id, kind, form, held_on, start_minute, minutes,
                                             place, state, version)
            VALUES (:id, :supervisorId, :superviseeId, :kind, :form, :heldOn, :startMinute, :minutes, :place, 'BOOKED', 0)""")
    void add(SessionRow row);

    @Query(ALL + " WHERE s.id = :id")
    Optional<SessionRow> find(SupervisionSessionId id);

    @Query(ALL + " WHERE s.supervisee_id = :person ORDER BY s.held_on DESC, s.start_minute DESC LIMIT :most")
    List<SessionRow> ofSupervisee(PersonId person, int most);

    @Query(ALL + """
             WHERE s.supervisor_id = :supervisor AND s.state <> 'CANCELLED' AND s.held_on >= :since
             ORDER BY s.held_on DESC, s.start_minute DESC LIMIT :most""")
    List<SessionRow> ofSupervisor(PersonId supervisor, LocalDate since, int most);

    /** How many sessions of the two took place that were over after a minute of a day. */
    @Query("""
            SELECT COUNT(*) FROM supervision_session
             WHERE supervisee_id = :supervisee AND supervisor_id = :supervisor AND state = 'HELD' AND attended
               AND (held_on > :day OR (held_on = :day AND start_minute + minutes >= :minute))""")
    int heldSince(PersonId supervisor, PersonId supervisee, LocalDate day, int minute);

    /** Sessions of either side that are booked for the day or later, soonest first. */
    @Query(ALL + """
             WHERE (s.supervisor_id = :person OR s.supervisee_id = :person) AND s.state = 'BOOKED' AND s.held_on >= :day
             ORDER BY s.held_on, s.start_minute LIMIT 300""")
    List<SessionRow> bookedOf(PersonId person, LocalDate day);

    /** Sessions that wait for a word of the person: past ones of theirs nobody told of, and held ones they have not signed. */
    @Query(ALL + """
             WHERE (s.supervisor_id = :person AND s.state = 'BOOKED' AND s.held_on < :day)
                OR (s.supervisor_id = :person AND s.state = 'HELD' AND s.supervisor_signed_at IS NULL
                    AND s.held_on >= :since)
                OR (s.supervisee_id = :person AND s.state = 'HELD' AND s.supervisee_signed_at IS NULL
                    AND s.held_on >= :since)
             ORDER BY s.held_on, s.start_minute LIMIT 50""")
    List<SessionRow> waiting(PersonId person, LocalDate day, LocalDate since);

    @Query("""
            UPDATE supervision_session
               SET held_on = :day, start_minute = :from, minutes = :minutes, form = :form, place = :place,
                   version = version + 1
             WHERE id = :id AND version = :version AND state = 'BOOKED'""")
    long move(
            SupervisionSessionId id, int version, LocalDate day, int from, int minutes, SessionForm form, String place);

    @Query("""
            UPDATE supervision_session SET state = 'CANCELLED', cancelled_by = :who, version = version + 1
             WHERE id = :id AND version = :version AND state = 'BOOKED'""")
    long cancel(SupervisionSessionId id, int version, PersonId who);

    @Query("""
            UPDATE supervision_session SET state = 'HELD', attended = :attended, minutes = :minutes, version = version + 1
             WHERE id = :id AND version = :version AND state = 'BOOKED'""")
    long hold(SupervisionSessionId id, int version, boolean attended, int minutes);

    @Query("""
            UPDATE supervision_session
               SET supervisor_signed_at = IF(supervisor_id = :who, COALESCE(supervisor_signed_at, :now), supervisor_signed_at),
                   supervisee_signed_at = IF(supervisee_id = :who, COALESCE(supervisee_signed_at, :now), supervisee_signed_at),
                   version = version + 1
             WHERE id = :id AND version = :version AND state = 'HELD'""")
    long sign(SupervisionSessionId id, int version, PersonId who, Instant now);
}
