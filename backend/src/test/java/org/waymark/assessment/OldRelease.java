package org.waymark.assessment;

import java.sql.SQLException;
import java.util.List;
import org.waymark.TestHouse;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;

/** An earlier release of the framework in which one competency was worded otherwise. */
final class OldRelease {

    private static final List<String> PARTS =
            List.of("scale_level", "competency_domain", "competency", "role_profile", "strand", "requirement");

    private OldRelease() {}

    /** Pretends that an assessment was agreed on such a release. */
    static void agreedOn(TestHouse house, AssessmentId id, CompetencyCode reworded) throws SQLException {
        try (var connection = house.plainConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO framework_release SELECT 'old', title, status, status_note, sha256, '2020-01-01', pay_year"
                            + " FROM framework_release WHERE version = '2026-1'");
            for (String part : PARTS) {
                statement.execute("CREATE TEMPORARY TABLE copied AS SELECT * FROM " + part);
                statement.execute("UPDATE copied SET release_version = 'old'");
                statement.execute("INSERT INTO " + part + " SELECT * FROM copied");
                statement.execute("DROP TEMPORARY TABLE copied");
            }
            statement.execute("UPDATE competency SET meaning = 'As it was worded before.' WHERE release_version = 'old'"
                    + " AND code = '" + reworded + "'");
            statement.execute("UPDATE assessment SET release_version = 'old' WHERE id = " + id.value());
        }
    }
}
