package org.waymark.supervision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.KindCode;
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
                           WHERE m.group_id = g.id AND m.person_id = :person
                             AND (m.left_on IS NULL OR m.left_on > :day))
            ORDER BY g.ended_on IS NOT NULL, g.ended_on DESC, g.name, g.id LIMIT 100""")
    List<StandingGroupRow> around(PersonId person, LocalDate day);

    /** Who is in the groups on the day. */
    @Query("""
            SELECT m.group_id, m.person_id FROM standing_group_member m
             WHERE m.group_id IN (:groups) AND (m.left_on IS NULL OR m.left_on > :day)
             ORDER BY m.group_id, m.person_id LIMIT 5000""")
    List<StandingMemberRow> members(Collection<StandingGroupId> groups, LocalDate day);

    /**
     * Lets people join who are not in it, until their last day where one is known. Earlier times in the group stay; who left
     * it the same day goes on. Whoever joins has a diary, as it is held before.
     */
    @Query("""
            INSERT INTO standing_group_member (group_id, person_id, joined_on, left_on)
            SELECT :group, d.person_id, :day, DATE_ADD(d.ends_on, INTERVAL 1 DAY) FROM supervision_diary d
             WHERE d.person_id IN (:people)
            ON DUPLICATE KEY UPDATE left_on = DATE_ADD(d.ends_on, INTERVAL 1 DAY)""")
    void join(StandingGroupId group, Collection<PersonId> people, LocalDate day);

    @Query("""
            UPDATE standing_group_member SET left_on = :day
             WHERE group_id = :group AND person_id = :person AND (left_on IS NULL OR left_on > :day)""")
    long leave(StandingGroupId group, PersonId person, LocalDate day);

    /** Takes the person out of all groups from the day. */
    @Query("""
            UPDATE standing_group_member SET left_on = GREATEST(joined_on, :day)
             WHERE person_id = :person AND (left_on IS NULL OR left_on > :day)""")
    long leaveAll(PersonId person, LocalDate day);

    @Query("UPDATE standing_group SET name = :name, version = version + 1 WHERE id = :id AND version = :version")
    long rename(StandingGroupId id, int version, String name);

    @Query("UPDATE standing_group SET kind = :kind, version = version + 1 WHERE id = :id AND version = :version")
    long changeKind(StandingGroupId id, int version, KindCode kind);

    @Query(
            "UPDATE standing_group SET facilitator_id = :heir, version = version + 1 WHERE id = :id AND version = :version")
    long hand(StandingGroupId id, int version, PersonId heir);

    @Query("UPDATE standing_group SET ended_on = :day, version = version + 1 WHERE id = :id AND version = :version")
    long end(StandingGroupId id, int version, LocalDate day);
}
