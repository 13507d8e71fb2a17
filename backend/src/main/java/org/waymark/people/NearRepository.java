package org.waymark.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.kernel.PersonId;

/** Finds out how near two people stand to each other. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface NearRepository extends GenericRepository<PersonRow, PersonId> {

    @Query("""
            SELECT p.id, p.given_name AS given, p.family_name AS family,
                   (SELECT COUNT(*)
                      FROM supervision_link one
                      LEFT JOIN supervision_link two
                             ON two.supervisee_id = one.supervisor_id AND two.starts_on <= :day
                            AND (two.ends_on IS NULL OR two.ends_on >= :day)
                      LEFT JOIN supervision_link three
                             ON three.supervisee_id = two.supervisor_id AND three.starts_on <= :day
                            AND (three.ends_on IS NULL OR three.ends_on >= :day)
                     WHERE one.supervisee_id = p.id AND one.starts_on <= :day
                       AND (one.ends_on IS NULL OR one.ends_on >= :day)
                       AND (one.supervisor_id = :me OR two.supervisor_id = :me OR three.supervisor_id = :me)
                   ) AS supervising,
                   (SELECT COUNT(*)
                      FROM post mine
                      JOIN post theirs
                        ON theirs.service_id = mine.service_id
                       AND (theirs.team_id = mine.team_id
                            OR (mine.team_id IS NULL AND theirs.team_id IS NULL
                                AND NOT EXISTS (SELECT 1 FROM post teamed
                                                 WHERE teamed.service_id = mine.service_id
                                                   AND teamed.team_id IS NOT NULL)))
                     WHERE mine.person_id = :me AND mine.starts_on <= :day
                       AND (mine.ends_on IS NULL OR mine.ends_on >= :day)
                       AND theirs.person_id = p.id AND theirs.starts_on <= :day
                       AND (theirs.ends_on IS NULL OR theirs.ends_on >= :day)
                   ) AS together
              FROM person p
             WHERE p.id = :person""")
    Optional<Near> of(PersonId person, PersonId me, LocalDate day);
}
