package org.waymark.development;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.waymark.kernel.PersonId;

/** Keeps closed plans, which nobody changes. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanRepository extends GenericRepository<PlanRow, Long> {

    @Query("""
            SELECT id, person_id, closed_at, words, framework_version, content
              FROM development_plan
             WHERE person_id = :person
             ORDER BY closed_at DESC, id DESC
             LIMIT 50""")
    List<PlanRow> ofPerson(PersonId person);

    PlanRow save(PlanRow plan);
}
