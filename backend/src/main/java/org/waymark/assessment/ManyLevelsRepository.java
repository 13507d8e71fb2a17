package org.waymark.assessment;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;

/**
 * Reads the levels of many people at once. A team has thousands of them, so they are taken from the result as they come,
 * oldest first, and each newer one takes the place of the one before.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class ManyLevelsRepository implements GenericRepository<NewLevel, String> {

    private final JdbcOperations jdbc;

    ManyLevelsRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest level of each competency, as it stood at the end of the day, by person. */
    Map<PersonId, Map<CompetencyCode, AgreedLevel>> newestOn(Collection<PersonId> people, LocalDate day) {
        String sql = """
                SELECT person_id, competency_code, level, agreed_on, agreed_by, assessment_id, role_code
                  FROM agreed_level
                 WHERE agreed_on <= ? AND person_id IN (%s)
                 ORDER BY person_id, competency_code, agreed_on, recorded_at""".formatted(String.join(", ", Collections.nCopies(people.size(), "?")));
        return jdbc.prepareStatement(sql, statement -> {
            statement.setObject(1, day);
            int place = 2;
            for (PersonId person : people) {
                statement.setLong(place++, person.value());
            }
            try (ResultSet rows = statement.executeQuery()) {
                return read(rows);
            }
        });
    }

    private static Map<PersonId, Map<CompetencyCode, AgreedLevel>> read(ResultSet rows) throws SQLException {
        var found = new HashMap<PersonId, Map<CompetencyCode, AgreedLevel>>();
        var codes = new HashMap<String, CompetencyCode>();
        var roles = new HashMap<String, RoleCode>();
        var people = new HashMap<Long, PersonId>();
        while (rows.next()) {
            PersonId person = people.computeIfAbsent(rows.getLong(1), PersonId::new);
            CompetencyCode competency = codes.computeIfAbsent(rows.getString(2), CompetencyCode::new);
            found.computeIfAbsent(person, one -> new HashMap<>())
                    .put(
                            competency,
                            new AgreedLevel(
                                    person,
                                    competency,
                                    new Level(rows.getInt(3)),
                                    rows.getObject(4, LocalDate.class),
                                    people.computeIfAbsent(rows.getLong(5), PersonId::new),
                                    new AssessmentId(rows.getLong(6)),
                                    roles.computeIfAbsent(rows.getString(7), RoleCode::new)));
        }
        return found;
    }
}
