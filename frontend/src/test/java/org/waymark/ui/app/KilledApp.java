package org.waymark.ui.app;

import io.micronaut.context.ApplicationContext;
import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.demo.DemoStory;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.people.Directory;
import org.waymark.store.DatabaseAddress;
import org.waymark.store.Migrations;

/** The app as a process of its own that can be killed at any moment; its database lives on. */
final class KilledApp implements AutoCloseable {

    private static final String KEY = "a key for tests only, long enough to be taken";

    private final DatabaseAddress address;
    private final int port = RunningApp.freePort();
    private @Nullable Process process;
    private volatile boolean killed;

    KilledApp(DatabaseAddress address) {
        this.address = address;
        Migrations.migrate(address);
        DemoStory.tell(address, KEY, RunningApp.RING, "");
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts the process where it does not run, and waits until it answers. */
    void ensureRunning() throws IOException, InterruptedException {
        Process running = process;
        if (running != null && running.isAlive()) {
            return;
        }
        killed = false;
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var builder = new ProcessBuilder(List.of(java, "-Xmx512m", "org.waymark.ui.app.Main", "serve"));
        builder.environment()
                .putAll(Map.of(
                        "CLASSPATH", classes,
                        "WAYMARK_DB_URL", address.url(),
                        "WAYMARK_DB_USER", address.user(),
                        "WAYMARK_DB_PASSWORD", address.password(),
                        "WAYMARK_AUDIT_KEY", KEY,
                        "WAYMARK_VAULT_KEYS", RunningApp.RING,
                        "WAYMARK_PORT", Integer.toString(port)));
        builder.redirectErrorStream(true).redirectOutput(new File("target/killed-app.log"));
        process = builder.start();
        awaitAnswer();
    }

    /** Kills the process without warning after the time. */
    void killAfter(long time, TimeUnit unit) {
        Process running = java.util.Objects.requireNonNull(process);
        CompletableFuture.delayedExecutor(time, unit).execute(() -> {
            killed = true;
            running.destroyForcibly();
        });
    }

    boolean wasKilled() {
        return killed;
    }

    void awaitDeath() throws InterruptedException {
        java.util.Objects.requireNonNull(process).waitFor();
    }

    /** Looks into the database without the process. */
    <T> T readWith(Function<ApplicationContext, T> reader) {
        try (ApplicationContext context = Commands.context(address, KEY, Map.of())) {
            return reader.apply(context);
        }
    }

    PersonId personNamed(ApplicationContext context, String family) {
        return context.getBean(Directory.class)
                .find(Actor.command("test"), family, 1)
                .getFirst()
                .id();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private void awaitAnswer() throws IOException {
        while (java.util.Objects.requireNonNull(process).isAlive()) {
            if (answers()) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        throw new IOException("The app ended while it started; see target/killed-app.log");
    }

    private boolean answers() throws IOException {
        var connection =
                (HttpURLConnection) URI.create(base() + "/health").toURL().openConnection();
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (java.net.ConnectException notYet) {
            return false;
        } finally {
            connection.disconnect();
        }
    }
}
