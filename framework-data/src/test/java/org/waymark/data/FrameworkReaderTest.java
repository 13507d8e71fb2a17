package org.waymark.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkReaderTest {

    private static final String FRAMEWORK = "framework.yaml";
    private static final String LIBRARY = "competencies.yaml";
    private static final String ROLES = "roles.yaml";
    private static final String ROWS = "requirements.csv";
    private static final String FIRST_ROW = "VOL,VAL-01,,2,core,";

    private Copy copy;

    @BeforeEach
    void copyTheNewestRelease(@TempDir Path folder) throws IOException {
        copy = Copy.of(Release.newest().folder(), Release.files(Release.newest().folder()), folder);
    }

    @Test
    void aFaithfulCopyReadsTheSameAsTheBundledRelease() {
        assertEquals(Release.newest().read(), FrameworkReader.read(copy.folder()));
    }

    @Test
    void aMissingFieldIsReportedWithItsKeyPath() throws IOException {
        copy.plant(ROLES, "    name: Volunteer\n", "");
        assertOnly(new Fault(ROLES, "roles › no. 1 (VOL) › name", "The field is missing."));
    }

    @Test
    void aMissingListIsReportedOnceAndNotAtEveryPlaceThatPointsIntoIt() throws IOException {
        copy.write(ROLES, "other: []\n");
        assertOnly(new Fault(ROLES, "roles", "The field is missing."));
    }

    @Test
    void fieldsOfTheWrongKindAreReported() throws IOException {
        copy.plant(ROLES, "name: Volunteer", "name: 7")
                .plant(ROLES, "order: 1", "order: first")
                .plant(ROLES, "reconstructed: false", "reconstructed: perhaps")
                .plant(ROLES, "- Peer support volunteer (PSV)", "- 12")
                .plant(FRAMEWORK, "cross_routes:", "cross_routes: none\nother:");
        assertAll(
                new Fault(ROLES, "roles › no. 1 (VOL) › name", "The field must be text."),
                new Fault(ROLES, "roles › no. 1 (VOL) › order", "The field must be a whole number."),
                new Fault(ROLES, "roles › no. 1 (VOL) › reconstructed", "The field must be true or false."),
                new Fault(ROLES, "roles › no. 1 (VOL) › aliases › no. 1", "The field must be text."),
                new Fault(FRAMEWORK, "cross_routes", "The field must be a list."));
    }

    @Test
    void aBlankTitleIsReported() throws IOException {
        copy.plant(LIBRARY, "title: Uphold rights, dignity and choice", "title: '  '")
                .plant(
                        FRAMEWORK,
                        "title: Liaison and Diversion Workforce Career and Competency Framework (reconstruction)",
                        "title: ''");
        assertAll(
                new Fault(LIBRARY, "competencies › no. 1 (VAL-01) › title", "The field is blank."),
                new Fault(FRAMEWORK, "title", "The field is blank."));
    }

    @Test
    void aDuplicateCodeIsReportedWhereItStandsTheSecondTime() throws IOException {
        copy.plant(LIBRARY, "  - code: COM\n", "  - code: COM\n    name: Again\n  - code: COM\n")
                .plant(FRAMEWORK, "band: '3'", "band: '2'");
        var faults = faults();
        assertTrue(
                faults.contains(new Fault(LIBRARY, "domains › no. 3 (COM) › code", "The domain COM is given twice.")));
        assertTrue(faults.contains(
                new Fault(FRAMEWORK, "pay_bands › no. 2 (2) › band", "The pay band 2 is given twice.")));
    }

    @Test
    void aRequirementGivenTwiceIsReportedWithItsLine() throws IOException {
        copy.append(ROWS, FIRST_ROW + "\n");
        var line = "line " + copy.text(ROWS).lines().count();
        assertOnly(new Fault(ROWS, line, "The role VOL has two rows for VAL-01."));
    }

    @Test
    void unknownCodesAreReportedWhereverTheyStand() throws IOException {
        var line = copy.line(ROWS, FIRST_ROW);
        copy.plant(ROWS, FIRST_ROW, "XXX,YYY-01,ZZZ,2,odd,LEAD:WHIM")
                .plant(LIBRARY, "    domain: VAL", "    domain: NIL")
                .plant(FRAMEWORK, "from: PSW", "from: ABC")
                .plant(FRAMEWORK, "applies_to_role: SPE", "applies_to_role: EPS")
                .plant(ROLES, "      - PSW", "      - DEF");
        assertAll(
                new Fault(ROWS, line, "The role XXX is not known."),
                new Fault(ROWS, line, "The competency YYY-01 is not known."),
                new Fault(ROWS, line, "The strand ZZZ is not known."),
                new Fault(ROWS, line, "The competency type odd is not known."),
                new Fault(ROWS, line, "The fall reason WHIM is not known."),
                new Fault(LIBRARY, "competencies › no. 1 (VAL-01) › domain", "The domain NIL is not known."),
                new Fault(FRAMEWORK, "cross_routes › no. 1 › from", "The role ABC is not known."),
                new Fault(FRAMEWORK, "strands › no. 1 (CYP) › applies_to_role", "The role EPS is not known."),
                new Fault(ROLES, "roles › no. 1 (VOL) › routes_to", "The role DEF is not known."));
    }

    @Test
    void aStrandOfAnotherRoleIsReported() throws IOException {
        var line = copy.line(ROWS, FIRST_ROW);
        copy.plant(ROWS, FIRST_ROW, "VOL,VAL-01,CYP,2,core,");
        assertOnly(new Fault(ROWS, line, "The strand CYP belongs to SPE."));
    }

    @Test
    void levelsOutsideTheirRangeAreReported() throws IOException {
        var line = copy.line(ROWS, FIRST_ROW);
        copy.plant(ROWS, FIRST_ROW, "VOL,VAL-01,,6,core,")
                .plant(ROWS, "PSW,VAL-01,,3", "PSW,VAL-01,,0")
                .plant(ROLES, "career_framework_level: 2", "career_framework_level: 9")
                .plant(FRAMEWORK, "level: 5\n    word", "level: 6\n    word");
        assertAll(
                new Fault(ROWS, line, "The number 6 in \"required_level\" is outside 1 to 5."),
                new Fault(ROWS, copy.line(ROWS, "PSW,VAL-01"), "The number 0 in \"required_level\" is outside 1 to 5."),
                new Fault(ROLES, "roles › no. 1 (VOL) › career_framework_level", "The number 9 is outside 2 to 8."),
                new Fault(FRAMEWORK, "scale › no. 6 › level", "The number 6 is outside 0 to 5."),
                new Fault(FRAMEWORK, "scale", "The scale must hold the levels 0 to 5, each once and in order."));
    }

    @Test
    void aRoleThatNoStepLeadsToIsReported() throws IOException {
        copy.plant(FRAMEWORK, "      - SVM\n      - STM\n", "      - SVM\n");
        assertOnly(
                new Fault(ROLES, "roles › no. 9 (STM) › code", "No pathway and no cross route leads to the role STM."));
    }

    @Test
    void aCrossRouteIsEnoughToReachARole() throws IOException {
        copy.plant(FRAMEWORK, "      - SVM\n      - STM\n", "      - SVM\n")
                .plant(FRAMEWORK, "  - from: SPE\n    to: TML", "  - from: SPE\n    to: STM");
        assertEquals(List.of(), faults());
    }

    @Test
    void anUnknownVersionIsReported() throws IOException {
        copy.plant(FRAMEWORK, "version: 2026-1", "version: latest");
        assertOnly(new Fault(
                FRAMEWORK, "version", "The version latest is not known; one is a year and a number, as in 2026-1."));
        assertEquals(
                List.of(new Fault(
                        "releases.txt", "whole file", "There is no bundled release 2031-9; there is 2026-1.")),
                new Release("2031-9").read().faults());
    }

    @Test
    void faultsInEveryFileAreAllReportedAtOnce() throws IOException {
        var line = copy.line(ROWS, FIRST_ROW);
        copy.plant(FRAMEWORK, "status: reconstruction\n", "")
                .plant(LIBRARY, "title: Uphold rights, dignity and choice", "title: ''")
                .plant(ROLES, "order: 1", "order: 0")
                .plant(ROWS, FIRST_ROW, "VOL,VAL-01,,9,core,");
        assertAll(
                new Fault(FRAMEWORK, "status", "The field is missing."),
                new Fault(LIBRARY, "competencies › no. 1 (VAL-01) › title", "The field is blank."),
                new Fault(ROLES, "roles › no. 1 (VOL) › order", "The number 0 is outside 1 to 99."),
                new Fault(ROWS, line, "The number 9 in \"required_level\" is outside 1 to 5."));
    }

    @Test
    void textThatIsNotThereCannotBeTaken() throws IOException {
        copy.remove(ROLES);
        var refused = assertThrows(
                IllegalStateException.class,
                () -> FrameworkReader.read(copy.folder()).orThrow());
        assertEquals("Faults found:\nroles.yaml, whole file: The file is missing.", refused.getMessage());
    }

    private List<Fault> faults() {
        return FrameworkReader.read(copy.folder()).faults();
    }

    private void assertOnly(Fault expected) {
        assertEquals(List.of(expected), faults());
    }

    private void assertAll(Fault... expected) {
        assertEquals(Set.of(expected), Set.copyOf(faults()));
    }
}
