package org.waymark.people;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Adds the sites that posts work at. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PostSiteRepository extends GenericRepository<PostSiteRow, PostSiteRow.Pair> {

    List<PostSiteRow> saveAll(Iterable<PostSiteRow> sites);
}
