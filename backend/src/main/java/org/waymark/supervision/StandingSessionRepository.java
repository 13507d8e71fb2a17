package org.waymark.supervision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.SupervisionGroupId;

/** Changes the sessions to come of a standing group when people join, leave or take it over, or when it ends. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StandingSessionRepository extends GenericRepository<GroupRow, SupervisionGroupId> {

    /** Sessions of the standing group that have not begun. */
    String COMING = """
             g.standing_id = :standing AND g.state = 'BOOKED'
               AND (g.held_on > :day OR (g.held_on = :day AND g.start_minute > :minute))
            """;

    /** That whoever leads the session has not left before its day. */
    String LED = """
             AND NOT EXISTS (SELECT 1 FROM supervision_diary x
                              WHERE x.person_id = g.facilitator_id AND x.ends_on < g.held_on)
            """;

    /** That the person whose diary it is has not left by then. */
    String HERE = """
             AND (d.ends_on IS NULL OR d.ends_on >= g.held_on)
            """;

    /** That the person whose diary it is has no other session at that time. */
    String FREE = """
             AND NOT EXISTS (SELECT 1 FROM supervision_session s
                              WHERE (s.supervisor_id = d.person_id OR s.supervisee_id = d.person_id)
                                AND s.held_on = g.held_on AND s.state <> 'CANCELLED'
                                AND s.start_minute < g.start_minute + g.minutes
                                AND s.start_minute + s.minutes > g.start_minute)
             AND NOT EXISTS (SELECT 1 FROM supervision_group o
                              WHERE o.held_on = g.held_on AND o.state <> 'CANCELLED'
                                AND o.start_minute < g.start_minute + g.minutes
                                AND o.start_minute + o.minutes > g.start_minute
                                AND NOT (o.state = 'BOOKED'
                                         AND EXISTS (SELECT 1 FROM supervision_diary x
                                                      WHERE x.person_id = o.facilitator_id AND x.ends_on < o.held_on))
                                AND (o.facilitator_id = d.person_id
                                     OR EXISTS (SELECT 1 FROM supervision_group_person p
                                                 WHERE p.group_id = o.id AND p.person_id = d.person_id)))
            """;

    /** Asks the people to the sessions at which they have no other; to those they are asked to already they stay asked. */
    @Query("""
            INSERT INTO supervision_group_person (group_id, person_id)
            SELECT g.id, d.person_id FROM supervision_group g JOIN supervision_diary d ON d.person_id IN (:people)
             WHERE""" + COMING + LED + HERE + FREE)
    void ask(StandingGroupId standing, Collection<PersonId> people, LocalDate day, int minute);

    /** Which of the people are not asked to which of the sessions. */
    @Query("""
            SELECT d.person_id, g.held_on FROM supervision_group g JOIN supervision_diary d ON d.person_id IN (:people)
             WHERE""" + COMING + LED + HERE + """
               AND NOT EXISTS (SELECT 1 FROM supervision_group_person p
                                WHERE p.group_id = g.id AND p.person_id = d.person_id)
             ORDER BY g.held_on, d.person_id LIMIT 5000""")
    List<LeftOutRow> notAsked(StandingGroupId standing, Collection<PersonId> people, LocalDate day, int minute);

    /** The sessions, the next one first. */
    @Query("SELECT g.id FROM supervision_group g WHERE " + COMING + " ORDER BY g.held_on, g.start_minute LIMIT 500")
    List<SupervisionGroupId> all(StandingGroupId standing, LocalDate day, int minute);

    /** Takes somebody out of the sessions. */
    @Query("""
            DELETE FROM supervision_group_person
             WHERE person_id = :person AND group_id IN (SELECT g.id FROM supervision_group g WHERE""" + COMING + ")")
    long withdraw(StandingGroupId standing, PersonId person, LocalDate day, int minute);

    /** Takes somebody out of all group sessions that are booked after the day. */
    @Query("""
            DELETE FROM supervision_group_person
             WHERE person_id = :person
               AND group_id IN (SELECT g.id FROM supervision_group g WHERE g.state = 'BOOKED' AND g.held_on > :day)""")
    long withdrawAfter(PersonId person, LocalDate day);

    /** The sessions at which the person has no other. */
    @Query("SELECT g.id FROM supervision_group g JOIN supervision_diary d ON d.person_id = :person WHERE " + COMING
            + FREE + " ORDER BY g.held_on LIMIT 500")
    List<SupervisionGroupId> free(StandingGroupId standing, PersonId person, LocalDate day, int minute);

    /** Sessions after the last day of whoever leads them. */
    @Query("""
            SELECT g.id FROM supervision_group g
             WHERE""" + COMING + """
               AND EXISTS (SELECT 1 FROM supervision_diary x
                            WHERE x.person_id = g.facilitator_id AND x.ends_on < g.held_on)
             ORDER BY g.held_on LIMIT 500""")
    List<SupervisionGroupId> withoutLead(StandingGroupId standing, LocalDate day, int minute);

    /** Takes those out of the sessions who have another one then. */
    @Query("""
            DELETE FROM supervision_group_person
             WHERE (group_id, person_id) IN (SELECT x.group_id, x.person_id FROM (
                SELECT DISTINCT p.group_id, p.person_id
                  FROM supervision_group g JOIN supervision_group_person p ON p.group_id = g.id
                 WHERE g.id IN (:sessions)
                   AND (EXISTS (SELECT 1 FROM supervision_session s
                                 WHERE (s.supervisor_id = p.person_id OR s.supervisee_id = p.person_id)
                                   AND s.held_on = g.held_on AND s.state <> 'CANCELLED'
                                   AND s.start_minute < g.start_minute + g.minutes
                                   AND s.start_minute + s.minutes > g.start_minute)
                        OR EXISTS (SELECT 1 FROM supervision_group o
                                    WHERE o.id <> g.id AND o.held_on = g.held_on AND o.state <> 'CANCELLED'
                                      AND o.start_minute < g.start_minute + g.minutes
                                      AND o.start_minute + o.minutes > g.start_minute
                                      AND NOT (o.state = 'BOOKED'
                                               AND EXISTS (SELECT 1 FROM supervision_diary x
                                                            WHERE x.person_id = o.facilitator_id
                                                              AND x.ends_on < o.held_on))
                                      AND (o.facilitator_id = p.person_id
                                           OR EXISTS (SELECT 1 FROM supervision_group_person q
                                                       WHERE q.group_id = o.id AND q.person_id = p.person_id))))) x)""")
    long withdrawBusy(Collection<SupervisionGroupId> sessions);

    @Query("""
            UPDATE supervision_group SET facilitator_id = :heir, version = version + 1
             WHERE id IN (:sessions) AND state = 'BOOKED'""")
    void hand(Collection<SupervisionGroupId> sessions, PersonId heir);

    /** The days of the sessions that the person leads. */
    @Query("SELECT g.held_on FROM supervision_group g WHERE g.facilitator_id = :person AND " + COMING
            + " ORDER BY g.held_on LIMIT 500")
    List<LocalDate> ledOn(StandingGroupId standing, PersonId person, LocalDate day, int minute);

    @Query("UPDATE supervision_group g SET g.state = 'CANCELLED', g.version = g.version + 1 WHERE " + COMING)
    long cancel(StandingGroupId standing, LocalDate day, int minute);
}
