package org.waymark.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenPracticeTest {

    private static final String RISK = "behaviours/RSK.yaml";
    private static final String INDEX = "behaviours/files.txt";
    private static final String TASKS = "tasks.yaml";
    private static final String FIRST = "behaviours › no. 1 (RSK-01)";

    private Copy copy;

    @BeforeEach
    void copyTheNewestRelease(@TempDir Path folder) throws IOException {
        var newest = Release.newest().folder();
        copy = Copy.of(newest, Release.files(newest), folder);
    }

    @Test
    void aReleaseMayHaveNoDescribedLevelsAndNoTasks() throws IOException {
        copy.remove(INDEX).remove(TASKS);
        var text = FrameworkReader.read(copy.folder()).orThrow();
        assertEquals(List.of(), text.described());
        assertEquals(List.of(), text.tasks());
        assertEquals(91, text.competencies().size());
    }

    @Test
    void aDomainIsDescribedAsAWhole() throws IOException {
        copy.plant(RISK, "competency: RSK-02", "competency: RSK-01");
        assertAll(
                new Fault(
                        RISK, "behaviours › no. 2 (RSK-01) › competency", "The competency RSK-01 is described twice."),
                new Fault(RISK, "behaviours", "The competency RSK-02 is missing; a domain is described as a whole."));
    }

    @Test
    void aLevelThatIsMissingTwiceOrOutsideTheScaleIsReported() throws IOException {
        copy.plant(RISK, "- level: 2", "- level: 6");
        assertAll(
                new Fault(RISK, FIRST + " › levels › no. 2 › level", "The number 6 is outside 1 to 5."),
                new Fault(RISK, FIRST + " › levels", "The levels 1 to 5 must be described, each once and in order."));
    }

    @Test
    void unknownCodesAreReportedWhereTheyStand() throws IOException {
        copy.plant(RISK, "competency: RSK-01", "competency: XYZ-99")
                .plant(RISK, "course: T-SGA", "course: T-NONE")
                .plant(TASKS, "function: identification", "function: guessing")
                .plant(TASKS, "custody_suite", "moon");
        var told = faults().stream().map(Fault::sentence).toList();
        for (var sentence : List.of(
                "The competency XYZ-99 is not known.",
                "The competency RSK-01 is missing; a domain is described as a whole.",
                "The function guessing is not known.",
                "The kind of place moon is not known.")) {
            assertEquals(1, told.stream().filter(sentence::equals).count(), sentence + " in " + told);
        }
        assertEquals(
                1,
                told.stream().filter(one -> one.startsWith("The course T-NONE")).count(),
                told.toString());
    }

    @Test
    void anIndexThatNamesAMissingFileOrLeadsOutsideIsReported() throws IOException {
        copy.append(INDEX, "NIL.yaml\n../../etc/passwd\n");
        assertAll(
                new Fault("behaviours/NIL.yaml", "whole file", "The file is missing."),
                new Fault(INDEX, "whole file", "The file behaviours/../../etc/passwd lies outside the release."));
    }

    @Test
    void aFileOfFiftyMegabytesIsNotRead() throws IOException {
        copy.append(RISK, "#".repeat(50 * 1024 * 1024));
        assertAll(new Fault(RISK, "whole file", "The file is larger than 5 MB."));
    }

    private List<Fault> faults() {
        return FrameworkReader.read(copy.folder()).faults();
    }

    private void assertAll(Fault... expected) {
        assertEquals(Set.of(expected), Set.copyOf(faults()));
    }
}
