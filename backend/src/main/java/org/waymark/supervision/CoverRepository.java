package org.waymark.supervision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.PersonId;

/** Keeps who supervises in whose place. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CoverRepository extends GenericRepository<CoverRow, Long> {

    String ALL = """
            SELECT c.id, c.supervisor_id, c.cover_id, c.from_day, c.until_day, c.entered_by, c.entered_at
              FROM supervision_cover c
            """;

    CoverRow save(CoverRow row);

    @Query(ALL + " WHERE c.id = :id FOR UPDATE")
    Optional<CoverRow> lock(long id);

    @Query("DELETE FROM supervision_cover WHERE id = :id")
    long remove(long id);

    @Query("UPDATE supervision_cover SET until_day = :day WHERE id = :id")
    long end(long id, LocalDate day);

    /** Cancels what is booked with the colleague and the people on the days after the first one. */
    @Query("""
            UPDATE supervision_session SET state = 'CANCELLED', cancelled_by = :who, version = version + 1
             WHERE supervisor_id = :cover AND supervisee_id IN (:people) AND state = 'BOOKED'
               AND held_on > :after AND held_on <= :until""")
    long cancelSessions(PersonId cover, Collection<PersonId> people, LocalDate after, LocalDate until, PersonId who);

    /** Cover that has not ended before the day. */
    @Query(ALL + " WHERE c.until_day >= :day ORDER BY c.from_day, c.id LIMIT 2000")
    List<CoverRow> current(LocalDate day);

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
