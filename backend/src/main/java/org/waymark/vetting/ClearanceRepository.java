package org.waymark.vetting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;

/** Keeps clearances. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClearanceRepository extends GenericRepository<Clearance, ClearanceId> {

    String COLUMNS = """
            SELECT id, person_id, issuer, level, granted_on, expires_on, ended_on, recorded_by, recorded_at, version
              FROM clearance
            """;

    @Query(COLUMNS + "WHERE id = :id")
    Optional<Clearance> find(ClearanceId id);

    /** Newest first. */
    @Query(COLUMNS + "WHERE person_id IN (:people) ORDER BY granted_on DESC, id DESC LIMIT 50000")
    List<Clearance> ofPeople(Collection<PersonId> people);

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

    @Query("UPDATE clearance SET ended_on = :day, version = version + 1 WHERE id = :id AND version = :version")
    long end(ClearanceId id, int version, LocalDate day);
}
