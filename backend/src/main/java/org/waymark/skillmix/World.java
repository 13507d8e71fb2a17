package org.waymark.skillmix;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.provision.CoverNeed;

/** What the records were like when they were compared: how many of each kind, and a hash that tells whether they changed. */
public record World(List<Part> parts) {

    private static final int SHORT = 8;

    public World {
        parts = List.copyOf(parts);
    }

    /** One kind of records. */
    public record Part(String name, int count, String mark) {
        private String text() {
            return name + " " + count + " " + mark;
        }
    }

    static World of(CoverPicture picture) {
        List<PersonOnTeam> people = picture.people();
        return new World(List.of(
                part("people", people.stream().map(person -> person.person().text())),
                part("posts", people.stream().flatMap(World::posts)),
                part("levels", people.stream().flatMap(World::levels)),
                part("clearances", people.stream().flatMap(World::clearances)),
                part("needs", picture.needs().stream().map(World::words))));
    }

    private static Stream<String> posts(PersonOnTeam person) {
        return person.posts().stream()
                .map(post -> post.post().text() + " " + post.role() + " " + post.startsOn() + " " + post.lastDay() + " "
                        + post.sites().stream()
                                .map(site -> site.text())
                                .sorted()
                                .toList());
    }

    private static Stream<String> levels(PersonOnTeam person) {
        return person.levels().entrySet().stream()
                .map(level -> person.person().text() + " " + level.getKey() + " "
                        + level.getValue().level() + " " + level.getValue().agreedOn());
    }

    private static Stream<String> clearances(PersonOnTeam person) {
        return person.clearances().stream()
                .map(one -> person.person().text() + " " + one.issuer() + " " + one.level() + " " + one.from() + " "
                        + one.until());
    }

    private static String words(CoverNeed need) {
        return need.id().text() + " " + need.site().text() + " " + need.role() + " " + need.competencies() + " "
                + need.headcount() + " " + need.clearance() + " " + need.days() + " " + need.hours() + " "
                + need.criticality();
    }

    private static Part part(String name, Stream<String> records) {
        List<String> sorted = records.sorted().toList();
        return new Part(name, sorted.size(), hash(sorted).substring(0, SHORT));
    }

    /** As it is kept. */
    String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining(";"));
    }

    /** What {@link #text} wrote. */
    static World read(String text) {
        var parts = new ArrayList<Part>();
        for (String part : text.split(";", -1)) {
            String[] words = part.split(" ", -1);
            if (words.length == 3) {
                parts.add(new Part(words[0], Integer.parseInt(words[1]), words[2]));
            }
        }
        return new World(parts);
    }

    /** 64 letters that differ as soon as any of the records does. */
    String hash() {
        return hash(List.of(text()));
    }

    /** What has changed since, a sentence for each kind of records; none where nothing has. */
    List<String> changedSince(World then) {
        var changed = new ArrayList<String>();
        for (Part now : parts) {
            then.parts.stream()
                    .filter(part -> part.name().equals(now.name()) && !part.equals(now))
                    .forEach(part -> changed.add(sentence(part, now)));
        }
        return List.copyOf(changed);
    }

    private static String sentence(Part then, Part now) {
        String name =
                now.name().substring(0, 1).toUpperCase(Locale.UK) + now.name().substring(1);
        return then.count() == now.count()
                ? name + ": " + now.count() + " as before, but not the same."
                : name + ": " + then.count() + " then, " + now.count() + " now.";
    }

    private static String hash(Collection<String> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
