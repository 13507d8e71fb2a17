package org.waymark.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.PersonId;

/** Counts which levels people said of themselves, and which were agreed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DifferenceRepository extends GenericRepository<NewLevel, String> {

    /** Everything that was agreed with the people after the day, where they had said a level. */
    @Query("""
            SELECT l.person_id, l.agreed_by, r.level AS said, l.level AS agreed, COUNT(*) AS items
              FROM agreed_level l
              JOIN rating r ON r.assessment_id = l.assessment_id AND r.competency_code = l.competency_code
             WHERE l.person_id IN (:people) AND l.agreed_on > :after AND r.level IS NOT NULL
             GROUP BY l.person_id, l.agreed_by, r.level, l.level
             LIMIT 100000""")
    List<DifferenceRow> after(Collection<PersonId> people, LocalDate after);

    /** Of the person's round that was agreed last: how many levels lie two steps or more from what they said; none where none do. */
    @Query("""
            SELECT a.confirmed_at, COUNT(*) AS items
              FROM assessment a
              JOIN agreed_level l ON l.assessment_id = a.id
              JOIN rating r ON r.assessment_id = a.id AND r.competency_code = l.competency_code
             WHERE a.id = (SELECT b.id FROM assessment b
                            WHERE b.person_id = :person AND b.state IN ('CONFIRMED', 'ANSWERED') AND b.confirmed_at IS NOT NULL
                            ORDER BY b.confirmed_at DESC, b.id DESC
                            LIMIT 1)
               AND r.level IS NOT NULL AND ABS(r.level - l.level) >= 2
             GROUP BY a.confirmed_at""")
    Optional<ApartRow> apartInNewest(PersonId person);
}
