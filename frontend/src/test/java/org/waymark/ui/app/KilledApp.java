package org.waymark.ui.app;

import io.micronaut.context.ApplicationContext;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.assessment.RatingSheet;
import org.waymark.assessment.SelfAssessments;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.people.Directory;
import org.waymark.people.NewPerson;
import org.waymark.people.NewPost;
import org.waymark.people.People;
import org.waymark.people.Posts;
import org.waymark.provision.LdServices;
import org.waymark.provision.NewService;
import org.waymark.signin.Accounts;
import org.waymark.store.DatabaseAddress;
import org.waymark.store.Migrations;

/** The app as a process of its own that can be killed at any moment; its database lives on. */
final class KilledApp implements AutoCloseable {

    static final String RATER = "robin.rater";
    private static final String KEY = "a key for tests only, long enough to be taken";

    private final DatabaseAddress address;
    final AssessmentId assessment;
    private final int port = RunningApp.freePort();
    private @Nullable Process process;
    private volatile boolean killed;

    KilledApp(DatabaseAddress address) {
        this.address = address;
        Migrations.migrate(address);
        assessment = readWith(KilledApp::begun);
    }

    /** The assessment that {@value RATER} has begun, in a house with nobody else. */
    private static AssessmentId begun(ApplicationContext context) {
        Commands.loadReleases(context);
        Actor console = Actor.command("test");
        PersonId rater = context.getBean(People.class).join(console, new NewPerson("Robin", "Rater", null, true));
        context.getBean(Accounts.class).open(console, rater, RATER, RunningApp.PASSWORD, false);
        context.getBean(RoleGrants.class).grant(console, rater, Role.STAFF, null);
        ServiceId service = context.getBean(LdServices.class)
                .add(console, new NewService("CRASH", "Crashmere", "A trust", "An area"))
                .id();
        context.getBean(Posts.class)
                .start(
                        console,
                        new NewPost(
                                rater,
                                service,
                                null,
                                new RoleCode("PRA"),
                                "",
                                new BigDecimal("37.5"),
                                context.getBean(Today.class).day().minusMonths(6),
                                null,
                                null,
                                Set.of(),
                                Set.of()));
        return context.getBean(SelfAssessments.class).start(Actor.onScreen(rater));
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
        var builder = new ProcessBuilder(
                List.of(java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "org.waymark.ui.app.Main", "serve"));
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
    private <T> T readWith(Function<ApplicationContext, T> reader) {
        try (ApplicationContext context = Commands.context(address, KEY, Map.of())) {
            return reader.apply(context);
        }
    }

    /** What the person who rates finds kept. */
    RatingSheet kept() {
        return readWith(context -> {
            Actor rater = Actor.onScreen(context.getBean(Directory.class)
                    .find(Actor.command("test"), "Rater", 1)
                    .getFirst()
                    .id());
            return context.getBean(SelfAssessments.class).open(rater, assessment);
        });
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
