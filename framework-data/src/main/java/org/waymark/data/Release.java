package org.waymark.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One published edition of the framework that comes with the application. */
public record Release(String version) {

    static final List<String> FILES = List.of("framework.yaml", "competencies.yaml", "roles.yaml", "requirements.csv");

    static final String TASKS = "tasks.yaml";

    private static final String HOME = "framework";
    private static final Pattern VERSION = Pattern.compile("\\d{4}-\\d{1,3}");

    /**
     * @throws IllegalArgumentException if the version is not a year and a number, such as 2026-1
     */
    public Release {
        if (!isVersion(version)) {
            throw new IllegalArgumentException("A version is a year and a number, such as 2026-1: " + version);
        }
    }

    static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    /** Every bundled release, oldest first. */
    public static List<Release> bundled() {
        var list = bytes(new Folder.Bundled(HOME), "releases.txt");
        return new String(list, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Release::new)
                .sorted(Comparator.comparingInt(Release::year).thenComparingInt(Release::number))
                .toList();
    }

    public static Release newest() {
        return bundled().getLast();
    }

    /** The bundled release of that version, if there is one. */
    public static Optional<Release> of(String version) {
        return bundled().stream()
                .filter(release -> release.version.equals(version))
                .findFirst();
    }

    public Reading<FrameworkText> read() {
        return FrameworkReader.read(this);
    }

    /**
     * SHA-256 over the names, lengths and bytes of the release's files, as hex; the same files always give the same.
     *
     * @throws IllegalStateException if the release is not bundled
     */
    public String hash() {
        return hash(folder());
    }

    /** The files that a release in this folder is made of: those it must have, and the described ones it does have. */
    static List<String> files(Folder folder) {
        var files = new ArrayList<>(FILES);
        if (TextFile.isThere(folder, TASKS)) {
            files.add(TASKS);
        }
        if (TextFile.isThere(folder, DescribedFiles.INDEX)) {
            files.add(DescribedFiles.INDEX);
            var index = new String(bytes(folder, DescribedFiles.INDEX), StandardCharsets.UTF_8);
            files.addAll(DescribedFiles.named(index));
        }
        return List.copyOf(files);
    }

    static String hash(Folder folder) {
        var digest = sha256();
        for (var file : files(folder)) {
            var bytes = bytes(folder, file);
            digest.update(file.getBytes(StandardCharsets.UTF_8));
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    Folder folder() {
        return new Folder.Bundled(HOME + "/" + version);
    }

    private int year() {
        return Integer.parseInt(version.substring(0, version.indexOf('-')));
    }

    private int number() {
        return Integer.parseInt(version.substring(version.indexOf('-') + 1));
    }

    private static byte[] bytes(Folder folder, String file) {
        try {
            return folder.bytes(file).orElseThrow(() -> new IllegalStateException("There is no file " + file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
