package org.waymark.supervision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.PersonId;

/** Keeps who supervises in whose place. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CoverRepository extends GenericRepository<CoverRow, Long> {

    String ALL = """
            SELECT c.id, c.supervisor_id, c.cover_id, c.from_day, c.until_day, c.entered_by, c.entered_at
              FROM supervision_cover c
            """;

    CoverRow save(CoverRow row);

    @Query("DELETE FROM supervision_cover WHERE id = :id AND supervisor_id = :supervisor")
    long remove(long id, PersonId supervisor);

    /** Cover of or by the person that has not ended before the day. */
    @Query(ALL + " WHERE (c.supervisor_id = :person OR c.cover_id = :person) AND c.until_day >= :day"
            + " ORDER BY c.from_day, c.id LIMIT 100")
    List<CoverRow> around(PersonId person, LocalDate day);

    @Query("SELECT DISTINCT supervisor_id FROM supervision_cover"
            + " WHERE cover_id = :cover AND from_day <= :day AND until_day >= :day LIMIT 100")
    List<PersonId> covering(PersonId cover, LocalDate day);

    @Query(ALL + " WHERE c.supervisor_id = :supervisor AND c.from_day <= :until AND c.until_day >= :from LIMIT 1")
    List<CoverRow> overlapping(PersonId supervisor, LocalDate from, LocalDate until);
}
