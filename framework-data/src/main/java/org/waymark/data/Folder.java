package org.waymark.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A place where files lie together: on disk or inside the application. */
sealed interface Folder {

    int LARGEST_FILE = 5 * 1024 * 1024;

    /** The file's bytes, but never more than one beyond the largest file allowed; empty if there is no such file. */
    Optional<byte[]> bytes(String file) throws IOException;

    /** A folder on disk. */
    record OnDisk(Path path) implements Folder {

        @Override
        public Optional<byte[]> bytes(String file) throws IOException {
            try (var in = Files.newInputStream(path.resolve(file))) {
                return Optional.of(upToLimit(in));
            } catch (NoSuchFileException _) {
                return Optional.empty();
            }
        }
    }

    /** A folder inside the application. */
    record Bundled(String path) implements Folder {

        @Override
        public Optional<byte[]> bytes(String file) throws IOException {
            try (var in = Folder.class.getResourceAsStream("/" + path + "/" + file)) {
                return in == null ? Optional.empty() : Optional.of(upToLimit(in));
            }
        }
    }

    private static byte[] upToLimit(InputStream in) throws IOException {
        return in.readNBytes(LARGEST_FILE + 1);
    }
}
