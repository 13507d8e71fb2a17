package org.waymark.supervision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.StandingGroupId;

/** Keeps standing groups and who is in them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StandingGroupRepository extends GenericRepository<StandingGroupRow, StandingGroupId> {

    String ALL =
            "SELECT g.id, g.name, g.kind, g.facilitator_id, g.founded_on, g.ended_on, g.version FROM standing_group g ";

    StandingGroupRow save(StandingGroupRow row);

    @Query(ALL + "WHERE g.id = :id")
    Optional<StandingGroupRow> find(StandingGroupId id);

    /** The same; nobody else changes it until the transaction is over. */
    @Query(ALL + "WHERE g.id = :id FOR UPDATE")
    Optional<StandingGroupRow> lock(StandingGroupId id);

    @Query(ALL + "WHERE g.id IN (:ids) LIMIT 1000")
    List<StandingGroupRow> named(Collection<StandingGroupId> ids);

    /** Groups that the person leads or is in, those that last first, by name. */
    @Query(ALL + """
            WHERE g.facilitator_id = :person
               OR EXISTS (SELECT 1 FROM standing_group_member m
                           WHERE m.group_id = g.id AND m.person_id = :person AND m.left_on IS NULL)
            ORDER BY g.ended_on IS NOT NULL, g.ended_on DESC, g.name, g.id LIMIT 100""")
    List<StandingGroupRow> around(PersonId person);

    @Query("SELECT m.group_id, m.person_id FROM standing_group_member m"
            + " WHERE m.group_id IN (:groups) AND m.left_on IS NULL ORDER BY m.group_id, m.person_id LIMIT 5000")
    List<StandingMemberRow> members(Collection<StandingGroupId> groups);

    /** Lets people join; who is in it already stays. Whoever joins has a diary, as it is held before. */
    @Query("""
            INSERT INTO standing_group_member (group_id, person_id, joined_on)
            SELECT :group, d.person_id, :day FROM supervision_diary d WHERE d.person_id IN (:people)
            ON DUPLICATE KEY UPDATE joined_on = IF(left_on IS NULL, joined_on, :day), left_on = NULL""")
    void join(StandingGroupId group, Collection<PersonId> people, LocalDate day);

    @Query("""
            UPDATE standing_group_member SET left_on = :day
             WHERE group_id = :group AND person_id = :person AND left_on IS NULL""")
    long leave(StandingGroupId group, PersonId person, LocalDate day);

    @Query("UPDATE standing_group SET name = :name, version = version + 1 WHERE id = :id AND version = :version")
    long rename(StandingGroupId id, int version, String name);

    @Query(
            "UPDATE standing_group SET facilitator_id = :heir, version = version + 1 WHERE id = :id AND version = :version")
    long hand(StandingGroupId id, int version, PersonId heir);

    @Query("UPDATE standing_group SET ended_on = :day, version = version + 1 WHERE id = :id AND version = :version")
    long end(StandingGroupId id, int version, LocalDate day);
}
