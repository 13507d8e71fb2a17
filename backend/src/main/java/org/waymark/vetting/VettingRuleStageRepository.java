package org.waymark.vetting;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Keeps how long a case may stay in a stage. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VettingRuleStageRepository extends GenericRepository<VettingRuleStageRow, VettingRuleStageRow.Key> {

    List<VettingRuleStageRow> saveAll(Iterable<VettingRuleStageRow> stages);
}
