package org.waymark.data;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.data.FrameworkText.CompetencyText;
import org.waymark.data.FrameworkText.DomainText;
import org.waymark.data.FrameworkText.RequirementText;
import org.waymark.data.FrameworkText.RoleText;
import org.waymark.data.FrameworkText.ScaleLevelText;

class BundledReleasesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private final FrameworkText newest = Release.newest().read().orThrow();

    @Test
    void everyBundledReleaseReadsWithoutFault() {
        for (var release : Release.bundled()) {
            assertEquals(List.of(), release.read().faults(), release.version());
            assertEquals(release.version(), release.read().orThrow().version());
        }
    }

    @Test
    void everyFolderOfAReleaseIsListed() throws IOException {
        try (var folders = Files.list(RESOURCES.resolve("framework"))) {
            assertEquals(
                    folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .collect(toSet()),
                    Release.bundled().stream().map(Release::version).collect(toSet()));
        }
    }

    @Test
    void theNewestReleaseHoldsWhatWasAgreed() {
        assertAll(
                () -> assertEquals("2026-1", newest.version()),
                () -> assertEquals(9, newest.roles().size()),
                () -> assertEquals(18, newest.domains().size()),
                () -> assertEquals(91, newest.competencies().size()),
                () -> assertEquals(708, newest.requirements().size()),
                () -> assertEquals(6, newest.strands().size()),
                () -> assertEquals(3, newest.pathways().size()),
                () -> assertEquals(7, newest.routes().size()),
                () -> assertEquals(11, newest.payBands().size()));
    }

    @Test
    void codesAreUnique() {
        assertUnique(newest.roles(), RoleText::code);
        assertUnique(newest.domains(), DomainText::code);
        assertUnique(newest.competencies(), CompetencyText::code);
        assertUnique(newest.competencies(), CompetencyText::title);
        assertUnique(
                newest.requirements(), row -> List.of(row.roleCode(), row.competencyCode(), "" + row.strandCode()));
    }

    @Test
    void everyRequirementPointsAtARealCompetencyAndRole() {
        var roles = newest.roles().stream().map(RoleText::code).collect(toSet());
        var types = newest.competencies().stream().collect(toMap(CompetencyText::code, CompetencyText::type));
        for (var row : newest.requirements()) {
            assertTrue(roles.contains(row.roleCode()), row.toString());
            assertEquals(types.get(row.competencyCode()), row.type(), row.toString());
        }
        assertEquals(
                types.keySet(),
                newest.requirements().stream()
                        .map(RequirementText::competencyCode)
                        .collect(toSet()));
    }

    @Test
    void everyRoleNeedsItsOwnNumberOfCompetencies() {
        var counts = newest.requirements().stream()
                .filter(row -> row.strandCode() == null)
                .collect(groupingBy(RequirementText::roleCode, counting()));
        assertEquals(
                Map.of(
                        "VOL", 46L, "PSW", 61L, "STR", 69L, "PSL", 80L, "PRA", 80L, "SPE", 85L, "TML", 91L, "SVM", 91L,
                        "STM", 91L),
                counts);
    }

    @Test
    void aStrandOnlyRaisesWhatItsRoleNeedsAnyway() {
        var base = levels();
        var raised = newest.requirements().stream()
                .filter(row -> row.strandCode() != null)
                .toList();
        assertEquals(14, raised.size());
        for (var row : raised) {
            assertEquals("SPE", row.roleCode());
            int ordinary = Objects.requireNonNull(base.get("SPE/" + row.competencyCode()), row::toString);
            assertTrue(row.level() > ordinary, row.toString());
        }
    }

    @Test
    void everyRoleIsReachableAndItsStepsMatchTheLadder() {
        var ladder = new Ladder(newest.pathways(), newest.routes());
        assertEquals(newest.roles().stream().map(RoleText::code).collect(toSet()), ladder.reachable());
        for (var role : newest.roles()) {
            assertEquals(stepsFrom(role.code()), new TreeSet<>(role.routesTo()), role.code());
        }
    }

    @Test
    void noLevelLiesOutsideTheScaleAndEveryLevelFromTwoToEightHasARole() {
        var steps = newest.scale().stream().map(ScaleLevelText::level).toList();
        assertEquals(List.of(0, 1, 2, 3, 4, 5), steps);
        for (var row : newest.requirements()) {
            assertTrue(row.level() >= 1 && row.level() <= 5, row.toString());
        }
        assertEquals(
                Set.of(2, 3, 4, 5, 6, 7, 8),
                newest.roles().stream().map(RoleText::level).collect(toSet()));
    }

    @Test
    void everyStepOfTheScaleHasTwoWordsAndASentenceToSayOfOneself() {
        assertEquals(
                List.of("Not yet", "Aware", "With support", "On my own", "Complex cases", "Lead and teach"),
                newest.scale().stream().map(ScaleLevelText::word).toList());
        assertEquals(
                List.of("Not yet", "Aware", "Developing", "Competent", "Proficient", "Expert"),
                newest.scale().stream().map(ScaleLevelText::label).toList());
        for (var step : newest.scale()) {
            assertTrue(step.firstPerson().startsWith("I "), step.firstPerson());
            assertTrue(step.firstPerson().endsWith("."), step.firstPerson());
        }
    }

    @Test
    void everyFallAlongAPathwayHasAReason() {
        var levels = levels();
        int falls = 0;
        for (var pathway : newest.pathways()) {
            for (var row : newest.requirements()) {
                int at = pathway.roles().indexOf(row.roleCode());
                int before =
                        at < 1 ? 0 : levels.getOrDefault(pathway.roles().get(at - 1) + "/" + row.competencyCode(), 0);
                if (row.strandCode() == null && before > row.level()) {
                    falls++;
                    assertTrue(String.valueOf(row.fallReason()).startsWith(pathway.code() + ":"), row.toString());
                }
            }
        }
        assertEquals(75, falls);
        assertEquals(
                75,
                newest.requirements().stream()
                        .filter(row -> row.fallReason() != null)
                        .count());
    }

    @Test
    void theReconstructionMarkIsPresent() throws IOException {
        assertEquals("reconstruction", newest.status());
        assertTrue(newest.title().contains("reconstruction"));
        assertTrue(newest.statusSentence().contains("reconstruction in our own words"));
        assertEquals(
                List.of("PSL", "TML"),
                newest.roles().stream()
                        .filter(RoleText::reconstructed)
                        .map(RoleText::code)
                        .toList());
        try (var files = Files.walk(RESOURCES)) {
            for (var file : files.filter(path -> path.toString().matches(".*\\.(yaml|csv)"))
                    .toList()) {
                var text = Files.readString(file);
                var header =
                        text.lines().takeWhile(line -> line.startsWith("#")).toList();
                assertTrue(String.join("\n", header).contains("RECONSTRUCTION"), file.toString());
            }
        }
    }

    @Test
    void aReleaseHasOneHashAndAnyChangeGivesAnother(@TempDir Path folder) throws IOException {
        var release = Release.newest();
        var copy = Copy.of(release.folder(), Release.files(release.folder()), folder);
        assertTrue(release.hash().matches("[0-9a-f]{64}"));
        assertEquals(release.hash(), Release.hash(new Folder.OnDisk(folder)));
        for (var file : List.of("roles.yaml", "tasks.yaml", "behaviours/RSK.yaml")) {
            var before = Release.hash(new Folder.OnDisk(folder));
            copy.append(file, "\n");
            assertNotEquals(before, Release.hash(new Folder.OnDisk(folder)), file);
        }
    }

    @Test
    void aReleaseIsFoundByItsVersion() {
        assertEquals(Release.newest(), Release.of("2026-1").orElseThrow());
        assertTrue(Release.of("2031-9").isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new Release("../secrets"));
        assertThrows(IllegalStateException.class, () -> new Release("2031-9").hash());
    }

    private Map<String, Integer> levels() {
        var levels = new HashMap<String, Integer>();
        newest.requirements().stream()
                .filter(row -> row.strandCode() == null)
                .forEach(row -> levels.put(row.roleCode() + "/" + row.competencyCode(), row.level()));
        return levels;
    }

    private Set<String> stepsFrom(String role) {
        var steps = new TreeSet<String>();
        for (var pathway : newest.pathways()) {
            int at = pathway.roles().indexOf(role);
            if (at >= 0 && at + 1 < pathway.roles().size()) {
                steps.add(pathway.roles().get(at + 1));
            }
        }
        newest.routes().stream().filter(route -> route.from().equals(role)).forEach(route -> steps.add(route.to()));
        return steps;
    }

    private static <T> void assertUnique(List<T> all, Function<T, Object> code) {
        var seen = new HashSet<>();
        all.forEach(one -> assertTrue(seen.add(code.apply(one)), () -> "twice: " + code.apply(one)));
    }
}
