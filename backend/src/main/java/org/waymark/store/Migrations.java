package org.waymark.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a database to the shape this version needs, once it answers. */
public final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final String ACCESS_DENIED = "28000";
    private static final String NO_SUCH_DATABASE = "42000";

    private Migrations() {}

    /**
     * Waits until the database answers, for as long as it takes, and says so in the log at each try.
     *
     * @throws IllegalStateException if the server answers but refuses the account or the database name
     */
    public static void waitFor(DatabaseAddress address) {
        Duration pause = Duration.ofMillis(500);
        while (true) {
            try (Connection connection =
                    DriverManager.getConnection(address.urlWithSettings(), address.user(), address.password())) {
                if (connection.isValid(3)) {
                    return;
                }
            } catch (SQLException e) {
                if (ACCESS_DENIED.equals(e.getSQLState()) || NO_SUCH_DATABASE.equals(e.getSQLState())) {
                    throw new IllegalStateException(
                            "The database at " + address + " refuses us: " + e.getMessage()
                                    + ". Check WAYMARK_DB_URL, WAYMARK_DB_USER and WAYMARK_DB_PASSWORD.",
                            e);
                }
                LOG.warn(
                        "The database at {} does not answer yet ({}). Trying again in {} s.",
                        address,
                        e.getMessage() == null
                                ? e.getSQLState()
                                : e.getMessage().lines().findFirst().orElse(""),
                        pause.toMillis() / 1000.0);
            }
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    /** Whether the table holds no row yet. */
    public static boolean isEmpty(DatabaseAddress address, String table) {
        if (!table.matches("[a-z_]+")) {
            throw new IllegalArgumentException("Not the name of a table: " + table);
        }
        try (Connection connection =
                        DriverManager.getConnection(address.urlWithSettings(), address.user(), address.password());
                var rows = connection.createStatement().executeQuery("SELECT 1 FROM " + table + " LIMIT 1")) {
            return !rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException("The database at " + address + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Applies every migration that the database does not have yet, and returns how many that were. */
    public static int migrate(DatabaseAddress address) {
        return Flyway.configure()
                .dataSource(address.urlWithSettings(), address.user(), address.password())
                .locations("classpath:db/migration")
                .cleanDisabled(true)
                .validateMigrationNaming(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
