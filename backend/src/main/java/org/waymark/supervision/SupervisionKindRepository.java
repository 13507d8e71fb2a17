package org.waymark.supervision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.waymark.kernel.KindCode;

/** Keeps which kinds of supervision there are; rows are added and never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SupervisionKindRepository extends GenericRepository<SupervisionKindRow, Long> {

    @Query("""
            SELECT id, code, change_no, from_day, words, purpose, usual_supervisor, form, first_weeks, preceptorship,
                   after_incident, used, source, entered_by, entered_at
              FROM supervision_kind ORDER BY from_day, change_no, id LIMIT 2000""")
    List<SupervisionKindRow> list();

    /** How often this kind was changed; nobody else changes it until the transaction is over. */
    @Query("SELECT COALESCE(MAX(change_no), 0) FROM supervision_kind WHERE code = :code FOR UPDATE")
    int changes(KindCode code);

    SupervisionKindRow save(SupervisionKindRow row);
}
