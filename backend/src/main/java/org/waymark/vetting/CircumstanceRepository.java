package org.waymark.vetting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.PersonId;

/** Keeps when people were told to tell the force of changes, and when they said that they have. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CircumstanceRepository extends GenericRepository<Clearance, ClearanceId> {

    /** Newest first. */
    @Query("""
            SELECT told_on, confirmed_on
              FROM vetting_circumstance
             WHERE person_id = :person
             ORDER BY told_on DESC
             LIMIT 20""")
    List<Circumstance> of(PersonId person);

    @Query("""
            INSERT INTO vetting_circumstance (person_id, told_on)
            VALUES (:person, :day)
            ON DUPLICATE KEY UPDATE told_on = VALUES(told_on)""")
    void tell(PersonId person, LocalDate day);

    @Query("""
            UPDATE vetting_circumstance SET confirmed_on = :day
             WHERE person_id = :person AND confirmed_on IS NULL""")
    long confirm(PersonId person, LocalDate day);

    /** A change on a day on which an earlier one was confirmed already has to be confirmed once more. */
    @Query("""
            UPDATE vetting_circumstance SET confirmed_on = NULL
             WHERE person_id = :person AND told_on = :day AND confirmed_on IS NOT NULL""")
    long reopen(PersonId person, LocalDate day);

    @Query("""
            INSERT INTO vetting_circumstance (person_id, told_on)
            SELECT p.id, :day FROM (SELECT DISTINCT c.person_id AS id FROM clearance c WHERE c.person_id IN (:people)) p
            ON DUPLICATE KEY UPDATE told_on = VALUES(told_on)""")
    void tellAll(Collection<PersonId> people, LocalDate day);

    /** Who of those people holds a clearance on the day and was not told since the other day. */
    @Query("""
            SELECT DISTINCT c.person_id
              FROM clearance c
             WHERE c.person_id IN (:people)
               AND c.state IN ('GRANTED', 'GRANTED_WITH_CONDITIONS')
               AND c.granted_on <= :since AND c.expires_on >= :day
               AND NOT EXISTS (SELECT 1
                                 FROM vetting_circumstance t
                                WHERE t.person_id = c.person_id AND t.told_on > :since)
             ORDER BY c.person_id
             LIMIT 5000""")
    List<PersonId> dueYearly(Collection<PersonId> people, LocalDate day, LocalDate since);

    @Query("""
            SELECT COUNT(*)
              FROM clearance
             WHERE person_id = :person AND state IN ('GRANTED', 'GRANTED_WITH_CONDITIONS')
               AND granted_on <= :day AND expires_on >= :day""")
    long held(PersonId person, LocalDate day);
}
