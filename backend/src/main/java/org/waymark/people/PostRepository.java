package org.waymark.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;

/** Keeps posts. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PostRepository extends GenericRepository<PostRow, PostId> {

    String COLUMNS = """
            SELECT id, person_id, service_id, team_id, role_code, pay_band, weekly_hours, starts_on, ends_on,
                   volunteer_term_ends_on, version
              FROM post
            """;

    @Query(COLUMNS + "WHERE id = :id")
    Optional<PostRow> find(PostId id);

    /** Newest start first, then most hours: the first one held on a day is the main post. */
    @Query(COLUMNS + "WHERE person_id IN (:people) ORDER BY starts_on DESC, weekly_hours DESC, id")
    List<PostRow> ofPeople(Collection<PersonId> people);

    @Query(COLUMNS + """
            WHERE person_id = :person AND service_id = :service AND role_code = :role AND id <> :but
              AND starts_on <= :until AND (ends_on IS NULL OR ends_on >= :since)
            ORDER BY starts_on
            LIMIT 1""")
    Optional<PostRow> overlapping(
            PersonId person, ServiceId service, RoleCode role, PostId but, LocalDate since, LocalDate until);

    @Query("SELECT DISTINCT service_id FROM post WHERE person_id = :person AND starts_on <= :day"
            + " AND (ends_on IS NULL OR ends_on >= :day)")
    List<ServiceId> servicesOf(PersonId person, LocalDate day);

    @Query("""
            SELECT DISTINCT person_id
              FROM post
             WHERE person_id IN (:people) AND service_id IN (:services)
               AND starts_on <= :day AND (ends_on IS NULL OR ends_on >= :day)""")
    List<PersonId> inServices(Collection<PersonId> people, Collection<ServiceId> services, LocalDate day);

    @Query("""
            SELECT person_id, MAX(volunteer_term_ends_on) AS ends_on
              FROM post
             WHERE person_id IN (:people) AND volunteer_term_ends_on IS NOT NULL
               AND starts_on <= :day AND (ends_on IS NULL OR ends_on >= :day)
             GROUP BY person_id
             LIMIT 5000""")
    List<TermRow> terms(Collection<PersonId> people, LocalDate day);

    PostRow save(PostRow post);

    List<PostRow> saveAll(Iterable<PostRow> posts);

    @Query("""
            UPDATE post
               SET team_id = :teamId, role_code = :roleCode, pay_band = :payBand, weekly_hours = :weeklyHours,
                   volunteer_term_ends_on = :volunteerTermEndsOn
             WHERE id = :id""")
    void change(PostRow post);

    /** Takes the version for a change; 0 where somebody else was faster. */
    @Query("UPDATE post SET version = version + 1 WHERE id = :id AND version = :version")
    long claim(PostId id, int version);

    @Query("UPDATE post SET ends_on = :day, version = version + 1 WHERE id = :id AND version = :version")
    long end(PostId id, int version, LocalDate day);

    @Query("""
            UPDATE post SET ends_on = :day, version = version + 1
             WHERE person_id = :person AND (ends_on IS NULL OR ends_on > :day)""")
    long endAll(PersonId person, LocalDate day);
}
