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

/** Keeps the strands and sites of posts, and lists who is in post on a day. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PostDetailRepository extends GenericRepository<PostStrandRow, PostStrandRow.Pair> {

    String TEAM = """
            SELECT o.person_id, p.given_name, p.family_name, o.id AS post_id, o.service_id, o.role_code, o.team_id,
                   o.weekly_hours, o.starts_on, o.ends_on
              FROM post o JOIN person p ON p.id = o.person_id
             WHERE o.starts_on <= :day AND (o.ends_on IS NULL OR o.ends_on >= :day)
            """;

    String WHOLE = """
            SELECT o.person_id, p.given_name, p.family_name, o.id AS post_id, o.service_id, o.role_code,
                   (SELECT GROUP_CONCAT(s.strand_code SEPARATOR ' ') FROM post_strand s WHERE s.post_id = o.id) AS strands,
                   (SELECT GROUP_CONCAT(w.site_id SEPARATOR ' ') FROM post_site w WHERE w.post_id = o.id) AS sites,
                   o.team_id, o.weekly_hours, o.starts_on, o.ends_on, o.volunteer_term_ends_on
              FROM post o JOIN person p ON p.id = o.person_id
             WHERE (o.ends_on IS NULL OR o.ends_on >= :day)
            """;

    String BY_NAME = " ORDER BY p.family_name, p.given_name, p.id, o.starts_on, o.id LIMIT 5000";

    @Query(TEAM + "AND o.service_id = :service" + BY_NAME)
    List<TeamRow> inService(ServiceId service, LocalDate day);

    @Query(TEAM + "AND o.service_id = :service AND o.person_id IN (:people)" + BY_NAME)
    List<TeamRow> inServiceOf(ServiceId service, LocalDate day, Collection<PersonId> people);

    @Query(TEAM + "AND o.person_id IN (:people)" + BY_NAME)
    List<TeamRow> ofPeople(Collection<PersonId> people, LocalDate day);

    /** Every post of the services that is held on the day or begins later, with all that belongs to it. */
    @Query(WHOLE + "AND o.service_id IN (:services)" + BY_NAME)
    List<TeamPostRow> inServicesFrom(Collection<ServiceId> services, LocalDate day);

    /** Every post that is held on the day in the services, or anywhere. */
    @Query(WHOLE + """
             AND o.starts_on <= :day AND (:all OR o.service_id IN (:services))
             ORDER BY p.family_name, p.given_name, p.id, o.starts_on, o.id
             LIMIT 50000""")
    List<TeamPostRow> heldIn(boolean all, Collection<ServiceId> services, LocalDate day);

    /** Every post that is held on the day in the services or by the people, or anywhere. */
    @Query(WHOLE + """
             AND o.starts_on <= :day AND (:all OR o.service_id IN (:services) OR o.person_id IN (:people))
             ORDER BY p.family_name, p.given_name, p.id, o.starts_on, o.id
             LIMIT 50000""")
    List<TeamPostRow> heldInOrBy(
            boolean all, Collection<ServiceId> services, Collection<PersonId> people, LocalDate day);

    @Query(WHOLE + "AND o.service_id = :service AND o.person_id = :person" + BY_NAME)
    List<TeamPostRow> ownInServiceFrom(PersonId person, ServiceId service, LocalDate day);

    @Query(WHOLE + "AND o.person_id = :person" + BY_NAME)
    List<TeamPostRow> ownFrom(PersonId person, LocalDate day);

    @Query("""
            SELECT o.service_id, o.person_id, o.role_code, GROUP_CONCAT(s.strand_code SEPARATOR ' ') AS strands
              FROM post o LEFT JOIN post_strand s ON s.post_id = o.id
             WHERE o.starts_on <= :day AND (o.ends_on IS NULL OR o.ends_on >= :day)
             GROUP BY o.id, o.service_id, o.person_id, o.role_code
             LIMIT 200000""")
    List<RoleHeldRow> inEveryService(LocalDate day);

    @Query("""
            SELECT o.service_id, o.person_id, o.role_code, GROUP_CONCAT(s.strand_code SEPARATOR ' ') AS strands
              FROM post o LEFT JOIN post_strand s ON s.post_id = o.id
             WHERE o.person_id = :person AND o.starts_on <= :day AND (o.ends_on IS NULL OR o.ends_on >= :day)
             GROUP BY o.id, o.service_id, o.person_id, o.role_code, o.starts_on, o.weekly_hours
             ORDER BY o.starts_on DESC, o.weekly_hours DESC, o.id
             LIMIT 1""")
    Optional<RoleHeldRow> newestOf(PersonId person, LocalDate day);

    /** Those of the people who hold a post in the services on the day, with the post that began last. */
    @Query("""
            SELECT p.id AS person_id, p.given_name, p.family_name, p.work_email, o.role_code, o.service_id
              FROM post o JOIN person p ON p.id = o.person_id
             WHERE o.person_id IN (:people) AND o.service_id IN (:services)
               AND o.starts_on <= :day AND (o.ends_on IS NULL OR o.ends_on >= :day)
               AND (p.left_on IS NULL OR p.left_on >= :day)
               AND NOT EXISTS (SELECT 1
                                 FROM post n
                                WHERE n.person_id = o.person_id AND n.service_id IN (:services)
                                  AND n.starts_on <= :day AND (n.ends_on IS NULL OR n.ends_on >= :day)
                                  AND (n.starts_on > o.starts_on OR (n.starts_on = o.starts_on AND n.id > o.id)))
             ORDER BY p.family_name, p.given_name, p.id
             LIMIT 100""")
    List<WorkContact> contacts(Collection<PersonId> people, Collection<ServiceId> services, LocalDate day);

    /** Everybody who held one role and later another in a service in which the person works on the day. */
    @Query("""
            SELECT o.person_id, MIN(o.starts_on) AS began_on, MIN(n.starts_on) AS moved_on
              FROM post o
              JOIN post n ON n.person_id = o.person_id AND n.service_id = o.service_id AND n.starts_on > o.starts_on
             WHERE o.role_code = :from AND n.role_code = :to AND n.starts_on <= :day
               AND o.service_id IN (SELECT m.service_id
                                      FROM post m
                                     WHERE m.person_id = :me AND m.starts_on <= :day
                                       AND (m.ends_on IS NULL OR m.ends_on >= :day))
             GROUP BY o.person_id
             LIMIT 5000""")
    List<MoveRow> moves(PersonId me, RoleCode from, RoleCode to, LocalDate day);

    String SPELLS = """
            SELECT o.person_id, o.service_id, o.role_code, GROUP_CONCAT(s.strand_code SEPARATOR ' ') AS strands,
                   o.starts_on, o.ends_on
              FROM post o LEFT JOIN post_strand s ON s.post_id = o.id
             WHERE (o.ends_on IS NULL OR o.ends_on >= :day)
            """;

    String BY_PERSON = """
             GROUP BY o.id, o.person_id, o.service_id, o.role_code, o.starts_on, o.ends_on
             ORDER BY o.person_id
             LIMIT :most""";

    /** Posts that have not ended before the day, of people whose ids follow the given one. */
    @Query(SPELLS + " AND o.person_id > :after\n" + BY_PERSON)
    List<RoleSpellRow> spellsAfter(PersonId after, LocalDate day, int most);

    /** The same of these people. */
    @Query(SPELLS + " AND o.person_id IN (:people)\n" + BY_PERSON)
    List<RoleSpellRow> spellsOf(Collection<PersonId> people, LocalDate day, int most);

    /** The newest post of each person that is held on the day, of those in reach; by name. */
    @Query("""
            SELECT x.person_id, x.given_name, x.family_name, x.role_code, x.service_id, x.starts_on
              FROM (SELECT o.person_id, p.given_name, p.family_name, o.role_code, o.service_id, o.starts_on,
                           ROW_NUMBER() OVER (PARTITION BY o.person_id
                                                  ORDER BY o.starts_on DESC, o.weekly_hours DESC, o.id) AS place
                      FROM post o JOIN person p ON p.id = o.person_id
                     WHERE o.starts_on <= :day AND (o.ends_on IS NULL OR o.ends_on >= :day)
                       AND (:all OR o.person_id IN (:near) OR o.service_id IN (:services))
                       AND (:anywhere OR o.service_id = :service)) x
             WHERE x.place = 1
             ORDER BY x.family_name, x.given_name, x.person_id
             LIMIT :most""")
    List<PersonInRole> mainPosts(
            boolean all,
            Collection<PersonId> near,
            Collection<ServiceId> services,
            boolean anywhere,
            ServiceId service,
            LocalDate day,
            int most);

    @Query("SELECT post_id, strand_code FROM post_strand WHERE post_id IN (:posts)")
    List<StrandOfPost> strands(Collection<PostId> posts);

    @Query("SELECT post_id, site_id FROM post_site WHERE post_id IN (:posts)")
    List<SiteOfPost> sites(Collection<PostId> posts);

    List<PostStrandRow> saveAll(Iterable<PostStrandRow> strands);

    @Query("DELETE FROM post_strand WHERE post_id = :post")
    void forgetStrands(PostId post);

    @Query("DELETE FROM post_site WHERE post_id = :post")
    void forgetSites(PostId post);
}
