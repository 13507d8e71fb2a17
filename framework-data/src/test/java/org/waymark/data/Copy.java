package org.waymark.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A copy of bundled files in which a test can plant a fault. */
record Copy(Path folder) {

    static Copy of(Folder bundled, List<String> files, Path folder) throws IOException {
        for (var file : files) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), bundled.bytes(file).orElseThrow());
        }
        return new Copy(folder);
    }

    /** Puts one text in place of another, where it first stands. */
    Copy plant(String file, String sound, String faulty) throws IOException {
        var text = text(file);
        int at = text.indexOf(sound);
        if (at < 0) {
            throw new AssertionError("Nothing to replace in " + file + ": " + sound);
        }
        return write(file, text.substring(0, at) + faulty + text.substring(at + sound.length()));
    }

    Copy append(String file, String more) throws IOException {
        return write(file, text(file) + more);
    }

    Copy write(String file, String text) throws IOException {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Copy write(String file, byte[] bytes) throws IOException {
        Files.write(folder.resolve(file), bytes);
        return this;
    }

    Copy remove(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** The line on which a text first stands. */
    String line(String file, String text) throws IOException {
        var before = text(file).substring(0, text(file).indexOf(text));
        return "line " + (before.lines().count() + (before.endsWith("\n") || before.isEmpty() ? 1 : 0));
    }
}
