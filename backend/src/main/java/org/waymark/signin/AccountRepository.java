package org.waymark.signin;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.PersonId;

/** Keeps accounts. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRepository extends GenericRepository<AccountRow, PersonId> {

    AccountRow save(AccountRow account);

    @Query("SELECT * FROM account WHERE sign_in_name = :name")
    Optional<AccountRow> named(String name);

    @Query("SELECT * FROM account WHERE person_id = :person")
    Optional<AccountRow> of(PersonId person);

    @Query("SELECT * FROM account WHERE person_id = :person FOR UPDATE")
    Optional<AccountRow> lock(PersonId person);

    @Query("""
            SELECT a.person_id, a.sign_in_name, a.must_change, a.disabled_at AS closed_at,
                   a.changed_at AS password_set_at, MAX(s.created_at) AS last_signed_in_at
              FROM account a
              LEFT JOIN auth_session s ON s.person_id = a.person_id
             WHERE a.person_id IN (:people)
             GROUP BY a.person_id, a.sign_in_name, a.must_change, a.disabled_at, a.changed_at
             ORDER BY a.sign_in_name""")
    List<AccountCard> cards(List<PersonId> people);

    @Query("""
            SELECT a.person_id, a.sign_in_name, a.must_change, a.disabled_at AS closed_at,
                   a.changed_at AS password_set_at, MAX(s.created_at) AS last_signed_in_at
              FROM account a
              LEFT JOIN auth_session s ON s.person_id = a.person_id
             GROUP BY a.person_id, a.sign_in_name, a.must_change, a.disabled_at, a.changed_at
             ORDER BY a.sign_in_name
             LIMIT 5000""")
    List<AccountCard> allCards();

    @Query("""
            UPDATE account
               SET password_hash = :hash, must_change = :mustChange, changed_at = :now, version = version + 1
             WHERE person_id = :person""")
    void setPassword(PersonId person, String hash, boolean mustChange, Instant now);

    @Query("UPDATE account SET disabled_at = :now, version = version + 1 WHERE person_id = :person")
    void close(PersonId person, Instant now);

    @Query("UPDATE account SET disabled_at = NULL, version = version + 1 WHERE person_id = :person")
    void reopen(PersonId person);
}
