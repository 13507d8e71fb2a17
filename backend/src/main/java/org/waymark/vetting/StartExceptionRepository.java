package org.waymark.vetting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.StartId;

/** Keeps the exceptions that two people made. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StartExceptionRepository extends GenericRepository<StartException, Long> {

    /** The newest one, ended or not. */
    @Query("""
            SELECT id, start_id, need_words, until_day, proposed_by, proposed_at, confirmed_by, confirmed_at, ended_on, version
              FROM vetting_start_exception
             WHERE start_id = :start
             ORDER BY id DESC
             LIMIT 1""")
    Optional<StartException> newest(StartId start);

    StartException save(StartException exception);

    @Query("""
            UPDATE vetting_start_exception
               SET confirmed_by = :by, confirmed_at = :moment, version = version + 1
             WHERE id = :id AND version = :version AND confirmed_by IS NULL AND ended_on IS NULL""")
    long confirm(long id, int version, PersonId by, Instant moment);

    @Query("""
            UPDATE vetting_start_exception
               SET ended_on = :day, version = version + 1
             WHERE id = :id AND version = :version AND ended_on IS NULL""")
    long end(long id, int version, LocalDate day);
}
