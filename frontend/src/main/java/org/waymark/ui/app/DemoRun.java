package org.waymark.ui.app;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.waymark.store.DatabaseAddress;
import org.waymark.store.EmbeddedDatabase;
import org.waymark.store.Migrations;

/** The demo: an embedded database with invented services and people, told once and then kept. */
class DemoRun {

    private final Settings settings;
    private final PrintStream out;

    DemoRun(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    int start() {
        Path home = settings.home().toAbsolutePath().normalize();
        EmbeddedDatabase database = EmbeddedDatabase.start(home.resolve("database"), List.of());
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        DatabaseAddress address = database.database();
        Migrations.waitFor(address);
        Migrations.migrate(address);
        String key = auditKey(home);
        ApplicationContext context = Commands.context(address, key, Map.of());
        Commands.loadReleases(context);
        Commands.listen(context, settings);
        out.println("The demo is ready.");
        return Commands.GOES_ON;
    }

    private static String auditKey(Path home) {
        Path kept = home.resolve("audit.key");
        try {
            if (!Files.exists(kept)) {
                Files.createDirectories(home);
                Files.writeString(kept, Commands.randomKey());
            }
            return Files.readString(kept).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the demo's audit trail cannot be kept at " + kept, e);
        }
    }
}
