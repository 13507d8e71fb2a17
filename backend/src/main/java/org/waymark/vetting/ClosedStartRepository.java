package org.waymark.vetting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.StartId;

/** Finds and removes starts whose time is over, with their cases. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClosedStartRepository extends GenericRepository<Start, StartId> {

    String NOBODYS = """
            SELECT id, service_id, role_code, given_name, family_name, closed_as, closed_on
              FROM vetting_start
             WHERE person_id IS NULL AND candidate_ref IS NULL AND closed_on IS NOT NULL
               AND closed_as <> 'CLEARED_AND_STARTED'
            """;

    @Query(NOBODYS + """
               AND closed_on <= :day AND (:all OR service_id IN (:services))
             ORDER BY closed_on, id
             LIMIT :most""")
    List<ClosedStart> closedBy(LocalDate day, boolean all, Collection<ServiceId> services, int most);

    @Query(NOBODYS + """
               AND closed_on <= :day AND id NOT IN (:kept)
             ORDER BY closed_on, id
             LIMIT :most""")
    List<ClosedStart> dueBy(LocalDate day, Collection<StartId> kept, int most);

    @Query(NOBODYS + "AND id = :id FOR UPDATE")
    Optional<ClosedStart> lock(StartId id);

    @Query(NOBODYS + "AND id IN (:ids) ORDER BY id FOR UPDATE")
    List<ClosedStart> lock(Collection<StartId> ids);

    @Query("""
            DELETE FROM vetting_case_move
             WHERE case_id IN (SELECT v.id
                               FROM vetting_case v
                               JOIN vetting_start s ON s.id = v.start_id
                              WHERE s.id IN (:starts) AND s.person_id IS NULL AND s.closed_on IS NOT NULL)""")
    void removeMoves(Collection<StartId> starts);

    @Query("""
            DELETE FROM vetting_case
             WHERE start_id IN (SELECT id
                                  FROM vetting_start
                                 WHERE id IN (:starts) AND person_id IS NULL AND closed_on IS NOT NULL)""")
    void removeCases(Collection<StartId> starts);

    @Query("DELETE FROM vetting_start WHERE id IN (:starts) AND person_id IS NULL AND closed_on IS NOT NULL")
    long removeStarts(Collection<StartId> starts);
}
