package org.waymark.provision;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Keeps the needs of cover plans. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CoverNeedRepository extends GenericRepository<CoverNeedRow, CoverNeedRow.Key> {

    List<CoverNeedRow> saveAll(Iterable<CoverNeedRow> needs);
}
