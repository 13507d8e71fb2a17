package org.waymark;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.data.Release;
import org.waymark.framework.FrameworkImport;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.store.DatabaseAddress;
import org.waymark.store.EmbeddedDatabase;
import org.waymark.store.Migrations;
import org.waymark.vault.OlderKey;

/**
 * The house for tests: a real database (the server named by WAYMARK_TEST_DB_URL, else the embedded one), a fresh schema
 * with the framework loaded, and one context for the whole run. Tests keep out of each other's way by making their own
 * services and people.
 */
public final class TestHouse {

    /** The database and the files of this run only: another run may go on beside it. */
    public static final Path OWN = Path.of(
            "target", "test-house", Long.toString(ProcessHandle.current().pid()));

    /** Where files of evidence lie. */
    public static final Path FILES = OWN.resolve("files");

    private static @Nullable TestHouse shared;

    private final DatabaseAddress address;
    private final TestClock clock = new TestClock();
    private final ApplicationContext context;

    private TestHouse(DatabaseAddress address) {
        this.address = address;
        Migrations.migrate(address);
        Map<String, Object> properties = new LinkedHashMap<>(address.asProperties());
        properties.put("waymark.audit.key", "a key for tests only, long enough to be taken");
        properties.put("waymark.files", FILES.toString());
        properties.put("waymark.vault.ring", OlderKey.LINE + "\ntest AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        this.context = ApplicationContext.builder()
                .properties(properties)
                .singletons(clock)
                .environments("test")
                .start();
        get(FrameworkImport.class).load(console(), Release.newest());
    }

    /** The one house of this run, built when the first test asks for it. */
    public static synchronized TestHouse open() {
        TestHouse house = shared;
        if (house == null) {
            house = new TestHouse(freshSchema());
            shared = house;
        }
        return house;
    }

    public <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    public ApplicationContext context() {
        return context;
    }

    public TestClock clock() {
        return clock;
    }

    public DatabaseAddress address() {
        return address;
    }

    /** Somebody at the server's console, who may do everything an administrator may. */
    public static Actor console() {
        return Actor.command("test set-up");
    }

    /** A plain connection for looking behind the operations. */
    public Connection plainConnection() throws SQLException {
        return DriverManager.getConnection(address.urlWithSettings(), address.user(), address.password());
    }

    /** A schema of its own on the test server; dropped when the run ends. */
    public static DatabaseAddress freshSchema() {
        DatabaseAddress server = server();
        String name = "waymark_test_" + Long.toString(Ids.next(), 36);
        run(server, "CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
        if (System.getenv("WAYMARK_TEST_DB_URL") != null) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> run(server, "DROP DATABASE " + name)));
        }
        String base = server.url().substring(0, server.url().lastIndexOf('/') + 1);
        return new DatabaseAddress(base + name, server.user(), server.password());
    }

    private static DatabaseAddress server() {
        String url = System.getenv("WAYMARK_TEST_DB_URL");
        if (url != null) {
            return new DatabaseAddress(
                    url,
                    System.getenv().getOrDefault("WAYMARK_TEST_DB_USER", "waymark"),
                    System.getenv().getOrDefault("WAYMARK_TEST_DB_PASSWORD", "waymark"));
        }
        return Embedded.SERVER.database();
    }

    private static void run(DatabaseAddress server, String sql) {
        try (Connection connection =
                        DriverManager.getConnection(server.urlWithSettings(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The embedded server, started once; its data lie below the module's target folder and are thrown away. */
    private static final class Embedded {
        static final EmbeddedDatabase SERVER = start();

        private static EmbeddedDatabase start() {
            Path home = OWN.resolve("database");
            EmbeddedDatabase server = EmbeddedDatabase.start(
                    home, List.of("--innodb-flush-log-at-trx-commit=0", "--sync-binlog=0", "--innodb-doublewrite=0"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }
}
