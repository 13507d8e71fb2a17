package org.waymark.skillmix;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.PersonId;

/** Keeps the views that people save. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SavedViewRepository extends GenericRepository<SavedViewRow, Long> {

    String ALL = "SELECT id, person_id, page, name, address, saved_at FROM saved_view";

    @Query(ALL + " WHERE person_id = :person AND page = :page ORDER BY name, id LIMIT 50")
    List<SavedViewRow> of(PersonId person, String page);

    @Query(ALL + " WHERE person_id = :person AND page = :page AND name = :name")
    Optional<SavedViewRow> named(PersonId person, String page, String name);

    /** Adds it unless there is one of that name; tells how many were added. */
    @Query("""
            INSERT IGNORE INTO saved_view (id, person_id, page, name, address, saved_at)
            VALUES (:id, :person, :page, :name, :address, :now)""")
    long add(long id, PersonId person, String page, String name, String address, Instant now);

    @Query("DELETE FROM saved_view WHERE id = :id AND person_id = :person")
    long delete(long id, PersonId person);
}
