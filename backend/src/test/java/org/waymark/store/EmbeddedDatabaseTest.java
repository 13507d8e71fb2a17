package org.waymark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @Test
    void dataSurviveARestartEvenBelowTheTemporaryFolder(@TempDir Path home) throws SQLException {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(home, List.of())) {
            run(first.database(), "CREATE TABLE kept (id INT PRIMARY KEY)");
            run(first.database(), "INSERT INTO kept VALUES (1)");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(home, List.of())) {
            assertFalse(Migrations.isEmpty(second.database(), "kept"));
        }
    }

    @Test
    void aWrongPasswordIsRefused(@TempDir Path home) {
        try (EmbeddedDatabase server = EmbeddedDatabase.start(home, List.of())) {
            var wrong = new DatabaseAddress(
                    server.database().url(), server.database().user(), "guess");
            var refused = org.junit.jupiter.api.Assertions.assertThrows(
                    IllegalStateException.class, () -> Migrations.waitFor(wrong));
            assertTrue(String.valueOf(refused.getMessage()).contains("WAYMARK_DB_PASSWORD"));
            assertEquals(server.database().url(), wrong.toString());
        }
    }

    private static void run(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(address.urlWithSettings(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
