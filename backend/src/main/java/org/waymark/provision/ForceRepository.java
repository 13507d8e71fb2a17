package org.waymark.provision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.waymark.kernel.ForceCode;

/** Keeps police forces. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ForceRepository extends GenericRepository<Force, ForceCode> {

    @Query("SELECT code, name FROM police_force ORDER BY name, code LIMIT 500")
    List<Force> list();

    List<Force> saveAll(Iterable<Force> forces);
}
