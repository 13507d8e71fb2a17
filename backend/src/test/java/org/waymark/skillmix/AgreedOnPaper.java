package org.waymark.skillmix;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.TestHouse;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.Requirement;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;

/** Writes agreed levels straight into the database, without the talk that leads to them. */
public final class AgreedOnPaper {

    private final TestHouse house = TestHouse.open();
    public final Framework framework = house.get(Frameworks.class).published();

    /** Everything that the role needs, each at so many steps from the need, within the scale. */
    public void agree(PersonId person, RoleCode role, int steps, LocalDate day) {
        agree(
                person,
                role,
                day,
                framework.requirementsOf(role, java.util.Set.of()).values().stream()
                        .collect(Collectors.toMap(
                                Requirement::competency,
                                need -> within(need.level().value() + steps))));
    }

    /** The given levels. */
    public void agree(PersonId person, RoleCode role, LocalDate day, Map<CompetencyCode, Level> levels) {
        long assessment = Ids.next();
        try (var connection = house.plainConnection()) {
            insertAssessment(connection, assessment, person, role, day);
            try (var insert = connection.prepareStatement("""
                    INSERT INTO agreed_level (assessment_id, competency_code, person_id, role_code, level, agreed_on,
                                              agreed_by, recorded_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")) {
                for (var entry : levels.entrySet()) {
                    insert.setLong(1, assessment);
                    insert.setString(2, entry.getKey().value());
                    insert.setLong(3, person.value());
                    insert.setString(4, role.value());
                    insert.setInt(5, entry.getValue().value());
                    insert.setString(6, day.toString());
                    insert.setLong(7, person.value());
                    insert.setString(8, day + " 12:00:00");
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the person says of themselves in all they agreed last, as it was sent before that. */
    public void rate(PersonId person, int level) {
        try (var connection = house.plainConnection();
                var insert = connection.prepareStatement("""
                        INSERT INTO rating (assessment_id, competency_code, level, not_my_role, carried, rated_at)
                        SELECT assessment_id, competency_code, ?, FALSE, FALSE, recorded_at
                          FROM agreed_level
                         WHERE assessment_id = (SELECT MAX(id) FROM assessment WHERE person_id = ?)""")) {
            insert.setInt(1, level);
            insert.setLong(2, person.value());
            insert.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void insertAssessment(Connection connection, long assessment, PersonId person, RoleCode role, LocalDate day)
            throws SQLException {
        try (var insert = connection.prepareStatement("""
                INSERT INTO assessment (id, person_id, role_code, strands, release_version, state, started_at, touched_at,
                                        last_touched, proud_of, wish, supervisor_id, sent_at, answer_comment, version)
                VALUES (?, ?, ?, '', ?, 'CONFIRMED', ?, ?, '', '', '', ?, ?, '', 0)""")) {
            insert.setLong(1, assessment);
            insert.setLong(2, person.value());
            insert.setString(3, role.value());
            insert.setString(4, framework.version());
            insert.setString(5, day + " 09:00:00");
            insert.setString(6, day + " 09:00:00");
            insert.setLong(7, person.value());
            insert.setString(8, day + " 09:00:00");
            insert.execute();
        }
    }

    private static Level within(int value) {
        return new Level(Math.clamp(value, 0, Level.HIGHEST));
    }
}
