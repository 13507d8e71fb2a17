package org.waymark.ui.app;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
        String key = kept(home, "audit.key", Commands::randomKey);
        String ring = kept(home, "vault.keys", Commands::newKey);
        if (Migrations.isEmpty(address, "person")) {
            out.println("Telling the demo's story: three invented services, about sixty people, three years.");
            DemoStory.tell(address, key, ring, home.resolve("files").toString());
        }
        List<DemoName> names = DemoStory.names();
        ApplicationContext context = Commands.context(address, key, settings(home.resolve("files"), names, ring));
        Commands.loadReleases(context);
        Commands.listen(context, settings);
        print(names);
        return Commands.GOES_ON;
    }

    private Map<String, Object> settings(Path files, List<DemoName> names, String ring) {
        return Map.of(
                "waymark.files",
                files.toString(),
                "waymark.clamd",
                settings.find("WAYMARK_CLAMD").orElse(""),
                "waymark.vault.ring",
                ring,
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

    /** A secret of the demo, made once and kept beside its database. */
    private static String kept(Path home, String name, Supplier<String> made) {
        Path file = home.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(home);
                Files.writeString(file, made.get());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("A key of the demo cannot be kept at " + file, e);
        }
    }
}
