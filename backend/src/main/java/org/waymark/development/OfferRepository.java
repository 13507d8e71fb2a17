package org.waymark.development;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;

/** Keeps who may be asked about which role profile; an offer that is taken back leaves no row. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OfferRepository extends GenericRepository<OfferRow, PersonId> {

    @Query("""
            SELECT person_id, role_code, offered_on
              FROM career_offer
             WHERE role_code = :role
             ORDER BY offered_on DESC, person_id
             LIMIT 2000""")
    List<OfferRow> about(RoleCode role);

    @Query("""
            SELECT person_id, role_code, offered_on
              FROM career_offer
             WHERE person_id = :person
             ORDER BY role_code
             LIMIT 50""")
    List<OfferRow> of(PersonId person);

    @Query("""
            INSERT INTO career_offer (person_id, role_code, offered_on)
            VALUES (:person, :role, :day)
            ON DUPLICATE KEY UPDATE offered_on = :day""")
    void offer(PersonId person, RoleCode role, LocalDate day);

    @Query("DELETE FROM career_offer WHERE person_id = :person AND role_code = :role")
    long withdraw(PersonId person, RoleCode role);
}
