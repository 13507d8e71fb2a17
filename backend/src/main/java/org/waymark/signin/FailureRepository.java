package org.waymark.signin;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Keeps failed tries. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FailureRepository extends GenericRepository<FailureRow, String> {

    @Query("SELECT * FROM sign_in_failure WHERE guarded = :guarded")
    Optional<FailureRow> find(String guarded);

    /** Makes the row where there is none, and locks it in either case, so that tries at the same time are all counted. */
    @Query("""
            INSERT INTO sign_in_failure (guarded, failures, last_at, not_before) VALUES (:guarded, 0, :now, :now)
            ON DUPLICATE KEY UPDATE failures = failures""")
    void makeAndLock(String guarded, Instant now);

    @Query("""
            UPDATE sign_in_failure SET failures = :failures, last_at = :lastAt, not_before = :notBefore
             WHERE guarded = :guarded""")
    void put(String guarded, int failures, Instant lastAt, Instant notBefore);
}
