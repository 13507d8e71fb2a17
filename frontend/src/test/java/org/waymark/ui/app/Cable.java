package org.waymark.ui.app;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.store.DatabaseAddress;

/**
 * The line between the app and its database. Pulled out, the database is away for the app: what is open breaks, and
 * nobody answers at its address any more. Plugged in, it is back at the same address.
 */
final class Cable {

    private final InetSocketAddress server;
    private final int port = RunningApp.freePort();
    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
    private @Nullable Thread porter;

    private Cable(InetSocketAddress server) {
        this.server = server;
        plugIn();
    }

    static Cable to(DatabaseAddress address) {
        URI uri = URI.create(address.url().substring("jdbc:".length()));
        return new Cable(new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? 3306 : uri.getPort()));
    }

    /** The same database, through this cable. */
    DatabaseAddress through(DatabaseAddress address) {
        String url = address.url().replaceFirst("//[^/]+/", "//127.0.0.1:" + port + "/");
        return new DatabaseAddress(url, address.user(), address.password());
    }

    /** Nothing happens to a cable that is plugged in. */
    synchronized void plugIn() {
        if (porter != null) {
            return;
        }
        try {
            var door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            open.add(door);
            porter = Thread.ofVirtual().start(() -> acceptAll(door));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When this returns, nobody answers any more. */
    synchronized void pullOut() throws InterruptedException {
        open.forEach(Cable::shut);
        if (porter != null) {
            porter.join();
            porter = null;
        }
        open.forEach(Cable::shut);
        open.clear();
    }

    private void acceptAll(ServerSocket door) {
        try {
            while (true) {
                Socket near = door.accept();
                open.add(near);
                var far = new Socket();
                open.add(far);
                far.connect(server);
                Thread.ofVirtual().start(() -> carry(near, far));
                Thread.ofVirtual().start(() -> carry(far, near));
            }
        } catch (IOException pulled) {
            shut(door);
        }
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException pulled) {
            shut(to);
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void shut(Closeable end) {
        try {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
