package org.waymark.data;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.data.FrameworkText.CompetencyText;
import org.waymark.data.FrameworkText.DescribedText;
import org.waymark.data.FrameworkText.RoleText;

class StyleTest {

    private static final String RISK = "behaviours/RSK.yaml";

    private final FrameworkText newest = Release.newest().read().orThrow();

    @Test
    void everyCompetencyIsDescribedAtEveryLevel() {
        assertEquals(
                newest.competencies().stream().map(CompetencyText::code).toList(),
                newest.described().stream().map(DescribedText::competency).toList());
        assertEquals(455, Style.thirdPerson(newest).size());
    }

    @Test
    void theBundledWordsBreakNoRule() {
        assertEquals(List.of(), Style.offences(newest));
    }

    @Test
    void theWordsAreAsPlainAsPeopleOfTwelveToFourteenRead() {
        double grades = newest.described().stream()
                .flatMap(one -> one.levels().stream())
                .mapToDouble(level -> Readability.grade(level.firstPerson()))
                .average()
                .orElseThrow();
        assertTrue(grades > 3 && grades < 8, "mean grade " + grades);
        assertTrue(Readability.grade("The cat sat on the mat.") < 2);
        assertTrue(
                Readability.grade("Multidisciplinary organisational accountability necessitates documentation.") > 20);
    }

    @Test
    void aPlantedCopyIsFound(@TempDir Path folder) throws IOException {
        var first = newest.described().getFirst().levels().get(2);
        var text = planted(folder, others("RSK-01", 3), first.thirdPerson().replace(".", " today."));
        assertOne(text, "RSK-01.3: nearly the same as VAL-01.3");
    }

    @Test
    void aPlantedHedgeIsFound(@TempDir Path folder) throws IOException {
        String sentence = others("RSK-01", 3);
        assertOne(planted(folder, sentence, sentence.replaceFirst(" ", " where possible ")), "“where possible” hedges");
    }

    @Test
    void americanSpellingLengthAndNumbersOfPeopleAreFound(@TempDir Path folder) throws IOException {
        String sentence = others("RSK-01", 3);
        assertOne(planted(folder, sentence, "Organizes help. " + sentence), "“Organizes” is not British");
        assertOne(planted(folder, sentence, sentence + " 943 476 5919."), "could point at a person");
        assertOne(planted(folder, sentence, sentence + " And on and on".repeat(20) + "."), "longer than 220");
    }

    @Test
    void aLevelThatOnlySaysMoreThanTheOneBelowIsFound(@TempDir Path folder) throws IOException {
        String below = others("RSK-01", 2);
        var text = planted(folder, others("RSK-01", 3), "Very confidently " + below);
        assertOne(text, "RSK-01.3: says nothing that the level below does not");
    }

    @Test
    void aMissingLevelIsAFaultOfTheFiles(@TempDir Path folder) throws IOException {
        var copy = copy(folder);
        copy.plant(RISK, "- level: 5", "- level: 4");
        assertTrue(FrameworkReader.read(copy.folder()).faults().stream()
                .anyMatch(fault -> fault.sentence().startsWith("The levels 1 to 5 must be described")));
    }

    @Test
    void whoeverMeetsTheirProfileCanDoTheTasksOfTheirRole() {
        var needed = new HashMap<String, Integer>();
        newest.requirements().stream()
                .filter(row -> row.strandCode() == null)
                .forEach(row -> needed.put(row.roleCode() + row.competencyCode(), row.level()));
        var levels = newest.roles().stream().collect(toMap(RoleText::code, RoleText::level));
        for (var task : newest.tasks()) {
            for (var role : task.roles()) {
                task.needs()
                        .forEach(need -> assertTrue(
                                needed.getOrDefault(role + need.competency(), 0) >= need.level(),
                                () -> task.code() + " asks " + need + " of " + role));
            }
            assertEquals(
                    task.roles().stream().mapToInt(levels::get).min().orElseThrow(), task.lowestLevel(), task.code());
        }
        assertEquals(
                newest.functions().stream().map(one -> one.code()).collect(toSet()),
                newest.tasks().stream().map(one -> one.function()).collect(toSet()));
    }

    private String others(String competency, int level) {
        return newest.described().stream()
                .filter(one -> one.competency().equals(competency))
                .findFirst()
                .orElseThrow()
                .levels()
                .get(level - 1)
                .thirdPerson();
    }

    private static FrameworkText planted(Path folder, String sound, String faulty) throws IOException {
        return FrameworkReader.read(copy(folder)
                        .plant(RISK, "others: '" + sound, "others: '" + faulty)
                        .folder())
                .orThrow();
    }

    private static Copy copy(Path folder) throws IOException {
        var bundled = Release.newest().folder();
        return Copy.of(bundled, Release.files(bundled), folder);
    }

    private static void assertOne(FrameworkText text, String offence) {
        var found = Style.offences(text);
        assertTrue(found.stream().anyMatch(one -> one.contains(offence)), () -> offence + " is not among " + found);
    }
}
