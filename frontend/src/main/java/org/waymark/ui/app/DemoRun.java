package org.waymark.ui.app;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.waymark.demo.DemoName;
import org.waymark.demo.DemoStory;
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
        if (Migrations.isEmpty(address, "person")) {
            out.println("Telling the demo's story: three invented services, about sixty people, three years.");
            DemoStory.tell(address, key, home.resolve("files").toString());
        }
        List<DemoName> names = DemoStory.names();
        ApplicationContext context = Commands.context(address, key, onSignInPage(home.resolve("files"), names));
        Commands.loadReleases(context);
        Commands.listen(context, settings);
        print(names);
        return Commands.GOES_ON;
    }

    private Map<String, Object> onSignInPage(Path files, List<DemoName> names) {
        return Map.of(
                "waymark.files",
                files.toString(),
                "waymark.clamd",
                settings.find("WAYMARK_CLAMD").orElse(""),
                "waymark.demo.password",
                DemoStory.PASSWORD,
                "waymark.demo.names",
                names.stream()
                        .map(name -> String.join("|", name.signInName(), name.person(), name.what()))
                        .toList());
    }

    private void print(List<DemoName> names) {
        out.println();
        out.println("Sign in with one of these names; the password is: " + DemoStory.PASSWORD);
        names.forEach(name -> out.printf("  %-22s %-22s %s%n", name.signInName(), name.person(), name.what()));
        out.println();
        out.println("http://" + settings.host() + ":" + settings.port() + "/   (Ctrl C stops the demo; its data stay)");
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
