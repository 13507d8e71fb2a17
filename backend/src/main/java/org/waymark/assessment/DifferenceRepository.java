package org.waymark.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
}
