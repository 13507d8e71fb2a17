package org.waymark.guidance;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.StartId;

/** Keeps links to the checklist and what was said with them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface GuidanceRepository extends GenericRepository<GuidanceLink, Long> {

    String COLUMNS = """
            SELECT id, start_id, secret_hash, residence_years, address_years, made_by, made_at, expires_at, revoked_at
              FROM guidance_link
            """;

    GuidanceLink save(GuidanceLink link);

    @Query(COLUMNS + "WHERE secret_hash = :hash")
    Optional<GuidanceLink> withHash(String hash);

    /** The same, held until the act is over, so that two answers wait for each other. */
    @Query(COLUMNS + "WHERE secret_hash = :hash FOR UPDATE")
    Optional<GuidanceLink> lockWithHash(String hash);

    @Query(COLUMNS + "WHERE start_id = :start ORDER BY id DESC LIMIT 1")
    Optional<GuidanceLink> newest(StartId start);

    @Query("UPDATE guidance_link SET revoked_at = :now WHERE start_id = :start AND revoked_at IS NULL")
    long revoke(StartId start, Instant now);

    @Query("SELECT item_code, answer, said_on FROM guidance_answer WHERE link_id = :link ORDER BY item_code LIMIT 200")
    List<GivenAnswer> answers(long link);

    /** What was said with any link of the start, the newest last. */
    @Query("""
            SELECT a.item_code, a.answer, a.said_on
              FROM guidance_answer a
              JOIN guidance_link l ON l.id = a.link_id
             WHERE l.start_id = :start
             ORDER BY l.id, a.item_code
             LIMIT 2000""")
    List<GivenAnswer> answersOf(StartId start);

    @Query("INSERT INTO guidance_answer (link_id, item_code, answer, said_on) VALUES (:link, :item, :answer, :day)")
    void add(long link, String item, GuidanceAnswer answer, LocalDate day);
}
