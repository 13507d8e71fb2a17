package org.waymark.provision;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Keeps the competencies that cover needs ask for. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CoverSkillRepository extends GenericRepository<CoverSkillRow, CoverSkillRow.Key> {

    List<CoverSkillRow> saveAll(Iterable<CoverSkillRow> competencies);
}
