package org.waymark.supervision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.waymark.kernel.PersonId;

/** Keeps people's diaries apart: whoever books holds them first, so that no two sessions of one person overlap. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DiaryRepository extends GenericRepository<SessionRow, Long> {

    /** Holds the person's row until the transaction is over, and makes it where there is none. */
    @Query("INSERT INTO supervision_diary (person_id) VALUES (:person) ON DUPLICATE KEY UPDATE person_id = :person")
    void hold(PersonId person);

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
               AND g.start_minute < :until AND g.start_minute + g.minutes > :from""")
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
               AND g.start_minute < :until AND g.start_minute + g.minutes > :from""")
    Set<LocalDate> groupDays(Collection<PersonId> people, Collection<LocalDate> days, int from, int until);
}
