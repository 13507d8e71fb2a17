package org.waymark.supervision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.kernel.PersonId;

/** Reads dates of supervision of many people at once; never what was said. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DatesRepository extends GenericRepository<SessionRow, Long> {

    @Query("""
            SELECT x.person_id, x.kind, x.minutes, MAX(x.held_on) AS held_on
              FROM (SELECT s.supervisee_id AS person_id, s.kind, s.minutes, s.held_on
                      FROM supervision_session s
                     WHERE s.supervisee_id IN (:people) AND s.state = 'HELD' AND s.attended = TRUE
                    UNION ALL
                    SELECT p.person_id, g.kind, g.minutes, g.held_on
                      FROM supervision_group_person p JOIN supervision_group g ON g.id = p.group_id
                     WHERE p.person_id IN (:people) AND g.state = 'HELD' AND p.attended = TRUE) x
             GROUP BY x.person_id, x.kind, x.minutes
             LIMIT 100000""")
    List<HistoryRow> held(Collection<PersonId> people);

    @Query("""
            SELECT x.person_id, x.kind, 0 AS minutes, MIN(x.held_on) AS held_on
              FROM (SELECT s.supervisee_id AS person_id, s.kind, s.held_on
                      FROM supervision_session s
                     WHERE s.supervisee_id IN (:people) AND s.state = 'BOOKED' AND s.held_on >= :day
                    UNION ALL
                    SELECT p.person_id, g.kind, g.held_on
                      FROM supervision_group_person p JOIN supervision_group g ON g.id = p.group_id
                     WHERE p.person_id IN (:people) AND g.state = 'BOOKED' AND g.held_on >= :day
                       AND NOT EXISTS (SELECT 1 FROM supervision_diary d
                                        WHERE d.person_id = g.facilitator_id AND d.ends_on < g.held_on)) x
             GROUP BY x.person_id, x.kind
             LIMIT 100000""")
    List<HistoryRow> booked(Collection<PersonId> people, LocalDate day);
}
