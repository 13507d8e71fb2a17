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
import org.waymark.kernel.SupervisionLinkId;

/** Keeps who supervises whom. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SupervisionLinkRepository extends GenericRepository<SupervisionLink, SupervisionLinkId> {

    String COLUMNS = "SELECT id, supervisor_id, supervisee_id, starts_on, ends_on, version FROM supervision_link ";

    @Query(COLUMNS + "WHERE id = :id")
    Optional<SupervisionLink> find(SupervisionLinkId id);

    /** Every link the people are part of, on either side, newest first. */
    @Query(COLUMNS + "WHERE supervisor_id IN (:people) OR supervisee_id IN (:people) ORDER BY starts_on DESC, id DESC")
    List<SupervisionLink> around(Collection<PersonId> people);

    @Query(COLUMNS + """
            WHERE supervisor_id = :supervisor AND supervisee_id = :supervisee
              AND starts_on <= :until AND (ends_on IS NULL OR ends_on >= :since)
            LIMIT 1""")
    Optional<SupervisionLink> overlapping(PersonId supervisor, PersonId supervisee, LocalDate since, LocalDate until);

    @Query("""
            SELECT p.id, p.given_name AS given, p.family_name AS family
              FROM supervision_link l JOIN person p ON p.id = l.supervisor_id
             WHERE l.supervisee_id = :person AND l.starts_on <= :day AND (l.ends_on IS NULL OR l.ends_on >= :day)
             ORDER BY l.starts_on DESC, l.id DESC
             LIMIT 1""")
    Optional<PersonName> supervisorOf(PersonId person, LocalDate day);

    @Query("""
            SELECT l.supervisee_id, l.supervisor_id, p.given_name, p.family_name
              FROM supervision_link l JOIN person p ON p.id = l.supervisor_id
             WHERE l.supervisee_id IN (:people) AND l.starts_on <= :day AND (l.ends_on IS NULL OR l.ends_on >= :day)
             ORDER BY l.supervisee_id, l.starts_on DESC, l.id DESC
             LIMIT 40000""")
    List<SupervisedBy> supervisorsOf(Collection<PersonId> people, LocalDate day);

    @Query("""
            SELECT DISTINCT p.id, p.given_name AS given, p.family_name AS family
              FROM supervision_link l JOIN person p ON p.id = l.supervisee_id
             WHERE l.supervisor_id = :person AND l.starts_on <= :day AND (l.ends_on IS NULL OR l.ends_on >= :day)
             ORDER BY family, given, p.id
             LIMIT 1000""")
    List<PersonName> superviseesOf(PersonId person, LocalDate day);

    @Query("""
            SELECT DISTINCT supervisee_id
              FROM supervision_link
             WHERE supervisor_id = :person AND starts_on <= :day AND (ends_on IS NULL OR ends_on >= :day)""")
    List<PersonId> superviseeIds(PersonId person, LocalDate day);

    SupervisionLink save(SupervisionLink link);

    List<SupervisionLink> saveAll(Iterable<SupervisionLink> links);

    @Query("UPDATE supervision_link SET ends_on = :day, version = version + 1 WHERE id = :id AND version = :version")
    long end(SupervisionLinkId id, int version, LocalDate day);

    @Query("""
            UPDATE supervision_link SET ends_on = :day, version = version + 1
             WHERE (supervisor_id = :person OR supervisee_id = :person) AND (ends_on IS NULL OR ends_on > :day)""")
    long endAll(PersonId person, LocalDate day);
}
