package org.waymark.supervision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;

/** Keeps when people are away or newly registered. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PauseRepository extends GenericRepository<PauseRow, Long> {

    PauseRow save(PauseRow row);

    @Query("""
            SELECT id, person_id, kind, from_day, until_day, entered_by, entered_at FROM supervision_pause
             WHERE person_id IN (:people) ORDER BY person_id, from_day, id LIMIT 20000""")
    List<PauseRow> of(Collection<PersonId> people);

    @Query(
            "UPDATE supervision_pause SET until_day = :until WHERE id = :id AND person_id = :person AND from_day <= :until")
    long end(long id, PersonId person, @Nullable LocalDate until);

    @Query("DELETE FROM supervision_pause WHERE id = :id AND person_id = :person")
    long remove(long id, PersonId person);
}
