package org.waymark.signin;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.waymark.kernel.PersonId;

/** Keeps preferences. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PreferenceRepository extends GenericRepository<PreferenceRow, PreferenceRow.Place> {

    @Query("SELECT name, setting FROM preference WHERE person_id = :person ORDER BY name LIMIT 100")
    List<Chosen> of(PersonId person);

    @Query("""
            INSERT INTO preference (person_id, name, setting) VALUES (:person, :name, :setting)
            ON DUPLICATE KEY UPDATE setting = :setting""")
    void put(PersonId person, String name, String setting);

    /** A preference and what was chosen. */
    @Introspected
    record Chosen(String name, String setting) {}
}
