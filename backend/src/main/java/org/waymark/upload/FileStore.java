package org.waymark.upload;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/**
 * Where the bytes of files lie, outside everything that is served: each under the hash of what it is, so that the same
 * bytes lie there once. When {@link #put} is back they are on the disk, and so is the folder that knows them.
 */
@Singleton
public class FileStore {

    private static final String HASH = "[0-9a-f]{64}";

    private final String root;
    private final Today today;

    FileStore(@Property(name = "waymark.files", defaultValue = "") String root, Today today) {
        this.root = root;
        this.today = today;
    }

    /** Whether an installation says where files are kept. */
    public boolean isSet() {
        return !root.isEmpty();
    }

    /**
     * Keeps the bytes.
     *
     * @return the hash they are found by
     * @throws Refused.NotNow if no place for files is set
     */
    public String put(byte[] file) {
        if (!isSet()) {
            throw new Refused.NotNow("No place for files is set up here. Ask your administrator to name one.");
        }
        String hash = hash(file);
        Path place = place(hash);
        Path folder = folder(hash);
        try {
            Files.createDirectories(folder);
            if (Files.exists(place)) {
                Files.setLastModifiedTime(place, FileTime.from(today.now()));
                return hash;
            }
            Path temporary = Files.createTempFile(folder, "coming-", ".part");
            try {
                write(temporary, file);
                Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
            sync(folder);
            sync(Path.of(root));
            return hash;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes; nothing where they are gone or no longer what they were. */
    public Optional<byte[]> read(String hash) {
        try {
            byte[] file = Files.readAllBytes(place(hash));
            return hash(file).equals(hash) ? Optional.of(file) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hashes of what lies there untouched since the moment, 1,000 at most from the one given on, in order. */
    public List<String> olderThan(Instant moment, String after) {
        if (!isSet() || !Files.isDirectory(Path.of(root))) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(Path.of(root), 2)) {
            List<Path> old = all.filter(Files::isRegularFile)
                    .filter(file -> isOlder(file, moment))
                    .toList();
            var hashes = new ArrayList<String>();
            for (Path file : old) {
                String name = String.valueOf(file.getFileName());
                if (name.matches(HASH)) {
                    hashes.add(name);
                } else if (name.endsWith(".part")) {
                    Files.deleteIfExists(file);
                }
            }
            return hashes.stream()
                    .filter(hash -> hash.compareTo(after) > 0)
                    .sorted()
                    .limit(1000)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go of the bytes of all these hashes, but not where somebody handed the same in anew since the moment. */
    public int remove(Set<String> hashes, Instant moment) {
        int gone = 0;
        try {
            for (String hash : hashes) {
                Path file = place(hash);
                gone += isOlder(file, moment) && Files.deleteIfExists(file) ? 1 : 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gone;
    }

    private Path place(String hash) {
        if (!hash.matches(HASH)) {
            throw new IllegalArgumentException("no hash");
        }
        return folder(hash).resolve(hash);
    }

    private Path folder(String hash) {
        return Path.of(root, hash.substring(0, 2));
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException e) {
            return false;
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
