package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.demo.DemoName;
import org.waymark.demo.DemoStory;

/** That what the documents name is there: files, commands, settings, packages, dependencies, the demo's people. */
class DocsTest {

    /** Pictures that documents show already and that are still to be taken. Empty it as they come. */
    private static final Set<String> PICTURES_TO_COME = Set.of();

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path README = ROOT.resolve("README.md");
    private static final Path DOCS = ROOT.resolve("backend/docs");

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern COMMAND = Pattern.compile("\\./waymark ([a-z]+)(?:\\s([a-z]+))?(?:\\s(--[a-z]+))?");
    private static final Pattern SETTING = Pattern.compile("WAYMARK_[A-Z_]*[A-Z]");
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>", Pattern.DOTALL);
    private static final String PLACES = "frontend/src/main/java/org/waymark/ui/session/Places.java";
    private static final Pattern PLACE = Pattern.compile("String ([A-Z_]+) = \"([a-z-]+)\"");
    private static final Pattern UNBUILT = Pattern.compile("Pages of the menu without a screen: ([^.]*)\\.");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern ROOM = Pattern.compile("(?m)^\\|(?: [0-9]+ \\|)? `((?:ui\\.)?[a-z]+)` \\|");

    @Test
    void everyLinkLeadsToAFile() {
        var broken = new ArrayList<String>();
        for (Path document : documents()) {
            found(LINK, text(document)).map(link -> link.group(1)).forEach(link -> {
                if (!leadsSomewhere(document, link)) {
                    broken.add(ROOT.relativize(document) + ": " + link);
                }
            });
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void everyCommandStandsInTheLaunchersHelp() {
        String help = launchersHelp();
        var unknown = new TreeSet<String>();
        for (Path document : documents()) {
            found(COMMAND, text(document)).forEach(command -> {
                boolean known = help.contains("\n  " + command.group(1) + " ");
                boolean optionKnown = command.group(3) == null
                        || help.lines()
                                .filter(line -> line.startsWith("  " + command.group(1)))
                                .anyMatch(line -> line.contains(command.group(3)));
                if (!known || !optionKnown) {
                    unknown.add(ROOT.relativize(document) + ": " + command.group());
                }
            });
        }
        assertEquals(Set.of(), unknown);
    }

    @Test
    void everySettingOfTheDocumentsIsReadSomewhereAndTheOtherWayRound() {
        Set<String> documented = new TreeSet<>();
        documents().forEach(document -> documented.addAll(settings(document)));
        Set<String> read = new TreeSet<>();
        files(
                        ROOT.resolve("docker"),
                        file -> !file.toString().endsWith(".md") && !file.startsWith(ROOT.resolve("docker/secrets")))
                .forEach(file -> read.addAll(settings(file)));
        read.addAll(settings(ROOT.resolve("waymark")));
        read.addAll(settings(ROOT.resolve(".ci/run")));
        for (String module : List.of("backend/src", "frontend/src")) {
            files(ROOT.resolve(module), file -> file.toString().endsWith(".java"))
                    .forEach(file -> read.addAll(settings(file)));
        }
        assertEquals(Set.of(), without(documented, read), "documented, but never read");

        Set<String> inHelp = found(SETTING, launchersHelp())
                .map(MatchResult::group)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        files(ROOT.resolve("frontend/src/main"), file -> file.toString().endsWith(".java"))
                .forEach(file -> inHelp.addAll(settings(file)));
        assertEquals(Set.of(), without(inHelp, settings(DOCS.resolve("operations.md"))), "not in operations.md");
    }

    @Test
    void theMapOfTheRoomsShowsEveryPackageAndNoOther() {
        Set<String> there = packages("backend/src/main/java/org/waymark", "");
        there.addAll(packages("frontend/src/main/java/org/waymark/ui", "ui."));
        Set<String> shown = found(ROOM, text(README))
                .map(room -> room.group(1))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        assertEquals(there, shown);
    }

    @Test
    void theReadmeSaysWhichPagesHaveNoScreenYet() {
        String routes =
                files(
                                ROOT.resolve("frontend/src/main/java"),
                                file -> file.toString().endsWith(".java"))
                        .stream()
                        .flatMap(file -> text(file).lines())
                        .filter(line -> line.contains("@Route("))
                        .collect(Collectors.joining("\n"));
        Set<String> missing = found(PLACE, text(ROOT.resolve(PLACES)))
                .filter(place -> !Pattern.compile("Places\\." + place.group(1) + "\\b")
                        .matcher(routes)
                        .find())
                .map(place -> place.group(2))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        Set<String> said = found(UNBUILT, text(README))
                .flatMap(line -> found(QUOTED, line.group(1)))
                .map(page -> page.group(1))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        assertEquals(missing, said);
    }

    @Test
    void theReadmeNamesEverybodyWhomTheDemoNames() {
        String readme = text(README);
        for (DemoName name : DemoStory.names()) {
            assertTrue(readme.contains("| `" + name.signInName() + "` | " + name.what() + " |"), name::toString);
        }
        assertTrue(readme.contains(DemoStory.PASSWORD));
    }

    @Test
    void everyDependencyHasItsLine() {
        String lines = text(DOCS.resolve("dependencies.md"));
        var lacking = new TreeSet<String>();
        for (String module : List.of("framework-data", "backend", "frontend")) {
            found(DEPENDENCY, text(ROOT.resolve(module + "/pom.xml")))
                    .filter(dependency -> !dependency.group(1).equals("org.waymark"))
                    .map(dependency -> dependency.group(1) + ":" + dependency.group(2))
                    .filter(dependency -> !lines.contains("`" + dependency + "`"))
                    .forEach(lacking::add);
        }
        assertEquals(Set.of(), lacking);
    }

    @Test
    void everyDecisionIsListedAndToldInFull() {
        String list = text(DOCS.resolve("decisions/README.md"));
        var faults = new ArrayList<String>();
        files(DOCS.resolve("decisions"), file -> file.getFileName().toString().matches("[0-9]{4}-.*\\.md"))
                .forEach(decision -> {
                    String text = text(decision);
                    boolean whole = Stream.of("Situation", "Choices", "Choice", "Price")
                            .allMatch(part -> text.contains("**" + part + ".**"));
                    if (!whole || !list.contains("(" + decision.getFileName() + ")")) {
                        faults.add(decision.getFileName().toString());
                    }
                });
        assertEquals(List.of(), faults);
    }

    private static boolean leadsSomewhere(Path document, String link) {
        if (link.matches("(https?|mailto):.*")) {
            return true;
        }
        String bare = link.replaceFirst("#.*", "");
        Path target = bare.isEmpty() ? document : document.resolveSibling(bare).normalize();
        return target.startsWith(ROOT)
                && (Files.exists(target)
                        || PICTURES_TO_COME.contains(target.getFileName().toString()));
    }

    private static String launchersHelp() {
        String launcher = text(ROOT.resolve("waymark"));
        int begin = launcher.indexOf("<<'TEXT'");
        return launcher.substring(begin, launcher.indexOf("\nTEXT", begin));
    }

    private static List<Path> documents() {
        var documents = new ArrayList<>(List.of(README, ROOT.resolve("docker/README.md")));
        documents.addAll(files(DOCS, file -> file.toString().endsWith(".md")));
        return documents;
    }

    private static Set<String> packages(String folder, String prefix) {
        try (Stream<Path> within = Files.list(ROOT.resolve(folder))) {
            return within.filter(Files::isDirectory)
                    .map(each -> prefix + each.getFileName())
                    .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The settings a text names; NAME_FILE is a way to give NAME, not another setting. */
    private static Set<String> settings(Path file) {
        return found(SETTING, text(file))
                .map(MatchResult::group)
                .map(name -> name.replaceFirst("_FILE$", ""))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        var rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static List<Path> files(Path folder, Predicate<Path> which) {
        try (Stream<Path> within = Files.walk(folder)) {
            return within.filter(Files::isRegularFile).filter(which).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
