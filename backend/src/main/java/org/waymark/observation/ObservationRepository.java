package org.waymark.observation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.waymark.kernel.ObservationId;
import org.waymark.kernel.PersonId;

/** Adds observations and reads them; there is no way to change one. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ObservationRepository extends GenericRepository<Observation, ObservationId> {

    Observation save(Observation observation);

    /** What others saw somebody do, the newest day first. */
    @Query("""
            SELECT id, person_id, competency_code, level, words, observed_on, observer_id, observer_name, observer_role,
                   observer_part, remark, confirmed_at, framework_version
              FROM observation
             WHERE person_id = :person
             ORDER BY observed_on DESC, id DESC
             LIMIT 500""")
    List<Observation> of(PersonId person);
}
