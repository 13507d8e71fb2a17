package org.waymark.supervision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.waymark.kernel.PersonId;

/** Keeps people's diaries apart: whoever books holds them first, so that no two sessions of one person overlap. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DiaryRepository extends GenericRepository<SessionRow, Long> {

    /** A booked session of a group whose lead has left before its day does not take place. */
    String HELD = """
             AND NOT (g.state = 'BOOKED'
                      AND EXISTS (SELECT 1 FROM supervision_diary x
                                   WHERE x.person_id = g.facilitator_id AND x.ends_on < g.held_on))
            """;

    /** Holds the person's row until the transaction is over, and makes it where there is none. */
    @Query("INSERT INTO supervision_diary (person_id) VALUES (:person) ON DUPLICATE KEY UPDATE person_id = :person")
    void hold(PersonId person);

    /** Notes the last day of whoever leaves. */
    @Query("INSERT INTO supervision_diary (person_id, ends_on) VALUES (:person, :day)"
            + " ON DUPLICATE KEY UPDATE ends_on = :day")
    void end(PersonId person, LocalDate day);

    /** The last day of somebody who has left or leaves. */
    @Query("SELECT ends_on FROM supervision_diary WHERE person_id = :person AND ends_on IS NOT NULL")
    Optional<LocalDate> lastDay(PersonId person);

    /** Those of the people whose last day was before the day. */
    @Query("SELECT person_id FROM supervision_diary WHERE person_id IN (:people) AND ends_on < :day")
    Set<PersonId> ended(Collection<PersonId> people, LocalDate day);

    @Query("""
            SELECT COUNT(*) FROM supervision_session
             WHERE (supervisor_id IN (:people) OR supervisee_id IN (:people)) AND held_on = :day
               AND state <> 'CANCELLED' AND id <> :but
               AND start_minute < :until AND start_minute + minutes > :from""")
    int sessions(Collection<PersonId> people, LocalDate day, int from, int until, long but);

    @Query("""
            SELECT COUNT(*) FROM supervision_group g
             WHERE (g.facilitator_id IN (:people)
                    OR EXISTS (SELECT 1 FROM supervision_group_person p
                                WHERE p.group_id = g.id AND p.person_id IN (:people)))
               AND g.held_on = :day AND g.state <> 'CANCELLED' AND g.id <> :but
               AND g.start_minute < :until AND g.start_minute + g.minutes > :from""" + HELD)
    int groups(Collection<PersonId> people, LocalDate day, int from, int until, long but);

    /** Of the days those on which one of the people meets another then. */
    @Query("""
            SELECT DISTINCT held_on FROM supervision_session
             WHERE (supervisor_id IN (:people) OR supervisee_id IN (:people)) AND held_on IN (:days)
               AND state <> 'CANCELLED' AND start_minute < :until AND start_minute + minutes > :from""")
    Set<LocalDate> sessionDays(Collection<PersonId> people, Collection<LocalDate> days, int from, int until);

    /** Of the days those on which one of the people is with a group then. */
    @Query("""
            SELECT DISTINCT g.held_on FROM supervision_group g
             WHERE (g.facilitator_id IN (:people)
                    OR EXISTS (SELECT 1 FROM supervision_group_person p
                                WHERE p.group_id = g.id AND p.person_id IN (:people)))
               AND g.held_on IN (:days) AND g.state <> 'CANCELLED'
               AND g.start_minute < :until AND g.start_minute + g.minutes > :from""" + HELD)
    Set<LocalDate> groupDays(Collection<PersonId> people, Collection<LocalDate> days, int from, int until);
}
