package org.waymark.ui.app;

import com.vaadin.flow.router.Route;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.TestHouse;
import org.waymark.demo.DemoStory;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.people.NewPerson;
import org.waymark.people.People;
import org.waymark.signin.Accounts;
import org.waymark.store.DatabaseAddress;
import org.waymark.store.Migrations;
import org.waymark.upload.FakeClamd;

/** The app as people use it, on a free port of this machine over a database of its own. */
final class RunningApp {

    static final String PASSWORD = DemoStory.PASSWORD;
    private static final String KEY = "a key for tests only, long enough to be taken";
    static final String RING = "test AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private static @Nullable RunningApp demo;
    private static @Nullable RunningApp empty;

    private final ApplicationContext context;
    private final int port;
    private final Cable cable;

    private RunningApp(ApplicationContext context, int port, Cable cable) {
        this.context = context;
        this.port = port;
        this.cable = cable;
    }

    /** With the demo's services and people; shared by every test of this run. */
    static synchronized RunningApp demo() {
        RunningApp running = demo;
        if (running == null) {
            DatabaseAddress address = TestHouse.freshSchema();
            Migrations.migrate(address);
            DemoStory.tell(address, KEY, RING, TestHouse.FILES.toString());
            running = start(address);
            demo = running;
        }
        return running;
    }

    /** With nothing but the framework and the first administrator. */
    static synchronized RunningApp empty() {
        RunningApp running = empty;
        if (running == null) {
            DatabaseAddress address = TestHouse.freshSchema();
            Migrations.migrate(address);
            running = start(address);
            Actor console = Actor.command("test");
            PersonId first =
                    running.context.getBean(People.class).join(console, new NewPerson("Ada", "First", null, true));
            running.context.getBean(Accounts.class).openFirstAdministrator(console, first, "ada", PASSWORD);
            empty = running;
        }
        return running;
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    /** What ties the app to its database; whoever pulls it out plugs it in again. */
    Cable cable() {
        return cable;
    }

    <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    /** The views that have an address. */
    List<? extends Class<?>> views() {
        return context.getAllBeanDefinitions().stream()
                .map(BeanDefinition::getBeanType)
                .filter(type -> type.isAnnotationPresent(Route.class))
                .toList();
    }

    private static RunningApp start(DatabaseAddress address) {
        int port = freePort();
        Cable cable = Cable.to(address);
        ApplicationContext context = Commands.context(
                cable.through(address),
                KEY,
                Map.of(
                        "waymark.vault.ring",
                        RING,
                        "waymark.files",
                        TestHouse.FILES.toString(),
                        "waymark.clamd",
                        new FakeClamd().address()));
        Commands.loadReleases(context);
        WebServer server = WebServer.start(context, new Settings(Map.of("WAYMARK_PORT", Integer.toString(port))));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return new RunningApp(context, port, cable);
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
