package org.waymark.supervision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.SupervisionGroupId;

/** Keeps sessions of groups. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface GroupRepository extends GenericRepository<GroupRow, SupervisionGroupId> {

    String ALL = """
            SELECT g.id, g.facilitator_id, g.kind, g.theme, g.terms, g.held_on, g.start_minute, g.minutes, g.place,
                   g.incident_at, g.state, g.version, g.standing_id
              FROM supervision_group g
            """;

    /** Those that the person leads or is asked to. */
    String OF = """
             WHERE (g.facilitator_id = :person
                    OR EXISTS (SELECT 1 FROM supervision_group_person p WHERE p.group_id = g.id AND p.person_id = :person))
            """;

    GroupRow save(GroupRow row);

    @Query(ALL + " WHERE g.id = :id")
    Optional<GroupRow> find(SupervisionGroupId id);

    List<GroupRow> saveAll(Iterable<GroupRow> rows);

    /** Asks everybody to every session until their last day; whoever is asked has a diary, as it is held before. */
    @Query("""
            INSERT INTO supervision_group_person (group_id, person_id)
            SELECT g.id, d.person_id FROM supervision_group g JOIN supervision_diary d ON d.person_id IN (:people)
             WHERE g.id IN (:groups) AND (d.ends_on IS NULL OR d.ends_on >= g.held_on)""")
    void ask(Collection<SupervisionGroupId> groups, Collection<PersonId> people);

    @Query("SELECT p.group_id, p.person_id, p.attended FROM supervision_group_person p"
            + " WHERE p.group_id IN (:groups) ORDER BY p.group_id, p.person_id LIMIT 5000")
    List<GroupPersonRow> people(Collection<SupervisionGroupId> groups);

    /** Who is asked to the sessions and when they are, the first one first. */
    @Query("""
            SELECT p.person_id, p.group_id, g.held_on, g.start_minute, g.minutes
              FROM supervision_group g JOIN supervision_group_person p ON p.group_id = g.id
             WHERE g.id IN (:groups) ORDER BY g.held_on, g.start_minute, p.person_id LIMIT 20000""")
    List<AskedRow> asked(Collection<SupervisionGroupId> groups);

    /** Sessions before the day, and those after it that are not booked, that the person leads or is asked to, newest first. */
    @Query(ALL + OF + """
               AND g.held_on >= :since AND (g.held_on < :day OR g.state <> 'BOOKED')
             ORDER BY g.held_on DESC, g.start_minute DESC LIMIT 100""")
    List<GroupRow> past(PersonId person, LocalDate since, LocalDate day);

    /** Sessions booked for the day or later that the person leads or is asked to, the next one first. */
    @Query(ALL + OF + """
               AND g.held_on >= :day AND g.state = 'BOOKED'
             ORDER BY g.held_on, g.start_minute LIMIT 500""")
    List<GroupRow> coming(PersonId person, LocalDate day);

    /** Sessions of the standing group that the person leads or is asked to, newest first. */
    @Query(ALL + OF + " AND g.standing_id = :standing ORDER BY g.held_on DESC, g.start_minute DESC LIMIT 100")
    List<GroupRow> ofStanding(StandingGroupId standing, PersonId person);

    /** Those of the sessions that are booked for a day after the last of whoever leads them: they do not take place. */
    @Query("""
            SELECT g.id FROM supervision_group g
             WHERE g.id IN (:groups) AND g.state = 'BOOKED'
               AND EXISTS (SELECT 1 FROM supervision_diary x
                            WHERE x.person_id = g.facilitator_id AND x.ends_on < g.held_on)""")
    Set<SupervisionGroupId> withoutLead(Collection<SupervisionGroupId> groups);

    @Query("SELECT id FROM supervision_group WHERE facilitator_id = :person AND state = 'BOOKED' AND held_on < :day"
            + " ORDER BY held_on LIMIT 20")
    List<SupervisionGroupId> untold(PersonId person, LocalDate day);

    @Query("""
            UPDATE supervision_group SET state = 'HELD', minutes = :minutes, version = version + 1
             WHERE id = :id AND version = :version AND state = 'BOOKED'""")
    long hold(SupervisionGroupId id, int version, int minutes);

    @Query("""
            UPDATE supervision_group SET state = 'CANCELLED', version = version + 1
             WHERE id = :id AND version = :version AND state = 'BOOKED'""")
    long cancel(SupervisionGroupId id, int version);

    @Query("UPDATE supervision_group_person SET attended = (person_id IN (:came)) WHERE group_id = :group")
    void attend(SupervisionGroupId group, Collection<PersonId> came);
}
