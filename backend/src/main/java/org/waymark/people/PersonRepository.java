package org.waymark.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;

/** Keeps people. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonRepository extends GenericRepository<PersonRow, PersonId> {

    @Query("SELECT COUNT(*) FROM person WHERE id = :person AND left_on < :day")
    long leftBefore(PersonId person, LocalDate day);

    @Query("SELECT id FROM person WHERE left_on < :day ORDER BY left_on DESC, id LIMIT :most")
    List<PersonId> leavers(LocalDate day, int most);

    @Query("SELECT id FROM person WHERE id IN (:asked) AND left_on IS NULL")
    List<PersonId> staying(Collection<PersonId> asked);

    @Query("""
            SELECT id, given_name, family_name, work_email, left_on, created_at, version
              FROM person
             WHERE id = :id""")
    Optional<PersonRow> find(PersonId id);

    /** Locks the people in the order of their ids until the act is done, so that two acts on one person wait. */
    @Query("""
            SELECT id, given_name, family_name, work_email, left_on, created_at, version
              FROM person
             WHERE id IN (:ids)
             ORDER BY id
               FOR UPDATE""")
    List<PersonRow> lock(Collection<PersonId> ids);

    @Query("""
            SELECT id, given_name, family_name, work_email, left_on, created_at, version
              FROM person
             WHERE given_name = :given AND family_name = :family AND id <> :but
             ORDER BY id
             LIMIT 20""")
    List<PersonRow> named(String given, String family, PersonId but);

    @Query("""
            SELECT id, given_name, family_name, work_email, left_on, created_at, version
              FROM person
             WHERE work_email IN (:emails)""")
    List<PersonRow> withEmails(Collection<String> emails);

    @Query("""
            SELECT id, given_name, family_name, work_email, left_on, created_at, version
              FROM person
             WHERE family_name IN (:families)""")
    List<PersonRow> withFamilyNames(Collection<String> families);

    @Query("""
            SELECT id, given_name, family_name, work_email, left_on, created_at, version
              FROM person
             WHERE id IN (:asked) AND work_email IS NOT NULL AND left_on IS NULL""")
    List<PersonRow> addressed(Collection<PersonId> asked);

    /** Everybody who holds a post in the services, or anywhere, on the day or later. */
    @Query("""
            SELECT p.id, p.given_name AS given, p.family_name AS family, p.work_email
              FROM person p
             WHERE (p.left_on IS NULL OR p.left_on >= :day)
               AND EXISTS (SELECT 1
                             FROM post o
                            WHERE o.person_id = p.id AND (o.ends_on IS NULL OR o.ends_on >= :day)
                              AND (:all OR o.service_id IN (:services)))
             ORDER BY p.id
             LIMIT 50000""")
    List<RollEntry> roll(boolean all, Collection<ServiceId> services, LocalDate day);

    PersonRow save(PersonRow person);

    List<PersonRow> saveAll(Iterable<PersonRow> people);

    @Query("""
            UPDATE person
               SET given_name = :given, family_name = :family, work_email = :email, version = version + 1
             WHERE id = :id AND version = :version""")
    long change(PersonId id, int version, String given, String family, @Nullable String email);

    @Query("UPDATE person SET left_on = :day, version = version + 1 WHERE id = :id AND version = :version")
    long leave(PersonId id, int version, LocalDate day);

    /** Names of those asked for whom the actor may know: colleagues past and present, and their supervisors. */
    @Query("""
            SELECT p.id, p.given_name AS given, p.family_name AS family
              FROM person p
             WHERE p.id IN (:people)
               AND (:all = TRUE
                    OR p.id = :me
                    OR EXISTS (SELECT 1 FROM post o WHERE o.person_id = p.id AND o.service_id IN (:services))
                    OR EXISTS (SELECT 1
                                 FROM supervision_link l
                                 JOIN post o ON o.person_id = l.supervisee_id
                                WHERE l.supervisor_id = p.id AND o.service_id IN (:services))
                    OR EXISTS (SELECT 1
                                 FROM supervision_link l
                                WHERE (l.supervisor_id = p.id AND l.supervisee_id = :me)
                                   OR (l.supervisee_id = p.id AND l.supervisor_id = :me)))""")
    List<PersonName> names(Collection<PersonId> people, boolean all, PersonId me, Collection<ServiceId> services);

    /** Names for a room that has asked for its own permission already. */
    @Query("SELECT id, given_name AS given, family_name AS family FROM person WHERE id IN (:people)")
    List<PersonName> namesOf(Collection<PersonId> people);

    String BY_NAME = " ORDER BY p.family_name, p.given_name, p.id LIMIT :most OFFSET :from";

    /** A page of names, for whom every name may be told. */
    @Query("SELECT p.id, p.given_name AS given, p.family_name AS family FROM person p WHERE p.id IN (:asked)" + BY_NAME)
    List<PersonName> byName(Collection<PersonId> asked, int from, int most);

    /** A page of the names of those who are among the near, or hold a post in one of the services on the day. */
    @Query("""
            SELECT p.id, p.given_name AS given, p.family_name AS family
              FROM person p
             WHERE p.id IN (:asked)
               AND (p.id IN (:near)
                    OR EXISTS (SELECT 1
                                 FROM post o
                                WHERE o.person_id = p.id AND o.service_id IN (:services) AND o.starts_on <= :day
                                  AND (o.ends_on IS NULL OR o.ends_on >= :day)))
            """ + BY_NAME)
    List<PersonName> byName(
            Collection<PersonId> asked,
            Collection<PersonId> near,
            Collection<ServiceId> services,
            LocalDate day,
            int from,
            int most);
}
