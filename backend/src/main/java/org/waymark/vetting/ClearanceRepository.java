package org.waymark.vetting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;

/** Keeps clearances. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClearanceRepository extends GenericRepository<Clearance, ClearanceId> {

    String COLUMNS = """
            SELECT id, person_id, issuer, level, state, follows_id, granted_on, expires_on, ended_on, recorded_by, recorded_at, version
              FROM clearance
            """;

    @Query(COLUMNS + "WHERE id = :id")
    Optional<Clearance> find(ClearanceId id);

    /** Newest first. */
    @Query(COLUMNS + "WHERE person_id IN (:people) ORDER BY granted_on DESC, id DESC LIMIT 50000")
    List<Clearance> ofPeople(Collection<PersonId> people);

    /** The same of one person, held until the act is over, always in one order. */
    @Query(COLUMNS + "WHERE person_id = :person ORDER BY id LIMIT 2000 FOR UPDATE")
    List<Clearance> lockOfPerson(PersonId person);

    @Query("""
            SELECT COUNT(*)
              FROM clearance
             WHERE person_id = :person AND issuer = :issuer AND level = :level AND granted_on = :grantedOn AND id <> :but""")
    long same(PersonId person, ForceCode issuer, String level, LocalDate grantedOn, ClearanceId but);

    Clearance save(Clearance clearance);

    @Query("""
            UPDATE clearance
               SET issuer = :issuer, level = :level, granted_on = :grantedOn, expires_on = :expiresOn,
                   version = version + 1
             WHERE id = :id AND version = :version""")
    long correct(ClearanceId id, int version, ForceCode issuer, String level, LocalDate grantedOn, LocalDate expiresOn);

    @Query("""
            UPDATE clearance
               SET state = :state, ended_on = :ended, version = version + 1
             WHERE id = :id AND version = :version""")
    long move(ClearanceId id, int version, ClearanceState state, @Nullable LocalDate ended);

    /** The newest clearance that another one of the same body and level renews. */
    @Query(COLUMNS + """
             WHERE person_id = :person AND issuer = :issuer AND level = :level AND granted_on < :before
             ORDER BY granted_on DESC, id DESC
             LIMIT 1""")
    Optional<Clearance> before(PersonId person, ForceCode issuer, String level, LocalDate before);

    /**
     * On which days the people's clearances hold, and which other forces accept them on the day, oldest first; one
     * statement however many they are.
     */
    @Query("""
            SELECT c.person_id, c.issuer, c.level, c.granted_on, c.expires_on, c.ended_on,
                   COALESCE((SELECT GROUP_CONCAT(CONCAT(CASE WHEN s.to_state IN ('GRANTED', 'GRANTED_WITH_CONDITIONS')
                                                             THEN '+' ELSE '-' END, s.on_day)
                                                 ORDER BY s.step_no SEPARATOR ' ')
                               FROM clearance_step s
                              WHERE s.clearance_id = c.id
                                AND (s.to_state IN ('GRANTED', 'GRANTED_WITH_CONDITIONS'))
                                    <> (s.from_state IN ('GRANTED', 'GRANTED_WITH_CONDITIONS'))), '') AS turns,
                   COALESCE((SELECT GROUP_CONCAT(a.force_code ORDER BY a.force_code SEPARATOR ' ')
                               FROM vetting_acceptance a
                              WHERE a.issuer = c.issuer AND a.level = c.level AND a.from_day <= :day
                                AND a.answer = 'ACCEPTED'
                                AND NOT EXISTS (SELECT 1
                                                  FROM vetting_acceptance b
                                                 WHERE b.force_code = a.force_code AND b.issuer = a.issuer
                                                   AND b.level = a.level AND b.from_day <= :day
                                                   AND (b.from_day > a.from_day
                                                        OR (b.from_day = a.from_day AND b.change_no > a.change_no)))),
                            '') AS also_at
              FROM clearance c
             WHERE c.person_id IN (:people)
             ORDER BY c.granted_on, c.id
             LIMIT 50000""")
    List<HeldRow> held(Collection<PersonId> people, LocalDate day);
}
