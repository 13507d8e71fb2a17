package org.waymark.development;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;

/** Keeps career directions; one that is withdrawn leaves no row. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CareerDirectionRepository extends GenericRepository<CareerDirection, PersonId> {

    @Query("SELECT person_id, role_code, shared, said_on FROM career_direction WHERE person_id = :person")
    Optional<CareerDirection> find(PersonId person);

    @Query("""
            SELECT person_id, role_code, shared, said_on
              FROM career_direction
             WHERE person_id IN (:people) AND shared
             LIMIT 5000""")
    List<CareerDirection> shared(Collection<PersonId> people);

    @Query("""
            INSERT INTO career_direction (person_id, role_code, shared, said_on)
            VALUES (:person, :role, :shared, :day)
            ON DUPLICATE KEY UPDATE role_code = :role, shared = :shared, said_on = :day""")
    void say(PersonId person, RoleCode role, boolean shared, LocalDate day);

    @Query("DELETE FROM career_direction WHERE person_id = :person")
    long withdraw(PersonId person);
}
