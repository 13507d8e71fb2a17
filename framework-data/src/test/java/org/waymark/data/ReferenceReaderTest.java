package org.waymark.data;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.data.FrameworkText.CompetencyText;
import org.waymark.data.FrameworkText.RoleText;
import org.waymark.data.ReferenceText.ClearanceLevelText;
import org.waymark.data.ReferenceText.ForceText;
import org.waymark.data.ReferenceText.StandardText;
import org.waymark.data.ReferenceText.SupervisionKindText;
import org.waymark.data.ReferenceText.SupervisionNeedText;
import org.waymark.data.ReferenceText.SupervisionPatternText;

class ReferenceReaderTest {

    private static final List<String> FILES = List.of(
            "supervision.yaml",
            "vetting.yaml",
            "vetting_rules.yaml",
            "start_checks.yaml",
            "guidance.yaml",
            "training.yaml",
            "services.yaml",
            "person_specs.yaml",
            "nos.csv",
            "forces.csv");

    private final FrameworkText framework = Release.newest().read().orThrow();
    private final ReferenceText reference = ReferenceReader.bundled().orThrow();
    private Copy copy;

    @BeforeEach
    void copyTheBundledFiles(@TempDir Path folder) throws IOException {
        copy = Copy.of(new Folder.Bundled("reference"), FILES, folder);
    }

    @Test
    void theBundledFilesReadWithoutFault() {
        assertEquals(List.of(), ReferenceReader.bundled().faults());
        assertEquals(ReferenceReader.bundled(), ReferenceReader.read(copy.folder()));
    }

    @Test
    void theListsHoldWhatWasAgreed() {
        assertEquals(8, reference.supervisionKinds().size());
        assertEquals(9, reference.supervisionPatterns().size());
        assertEquals(10, reference.otherClearances().size());
        assertEquals(36, reference.courses().size());
        assertEquals(187, reference.standards().size());
    }

    @Test
    void thereAreFortyThreeTerritorialForcesAndTheTransportPolice() {
        assertEquals(
                Map.of("territorial", 43L, "special", 1L),
                reference.forces().stream().collect(groupingBy(ForceText::kind, counting())));
        var codes = reference.forces().stream().map(ForceText::code).collect(toSet());
        assertTrue(codes.containsAll(Set.of("MPS", "CUMBRIA", "WMERCIA", "BTP")));
        assertTrue(codes.stream().allMatch(code -> code.matches("[A-Z]{2,12}")), codes.toString());
        assertEquals(
                44, reference.forces().stream().map(ForceText::name).distinct().count());
    }

    @Test
    void everyRoleHasItsOwnSupervisionPattern() {
        var roleOf = reference.supervisionPatterns().stream()
                .collect(toMap(SupervisionPatternText::code, SupervisionPatternText::role));
        assertEquals(framework.roles().stream().collect(toMap(RoleText::supervisionPattern, RoleText::code)), roleOf);
    }

    @Test
    void aPractitionerHasPracticeSupervisionEveryFortyTwoDays() {
        var pattern = reference.supervisionPatterns().stream()
                .filter(one -> one.role().equals("PRA"))
                .findFirst()
                .orElseThrow();
        assertTrue(pattern.required().contains(new SupervisionNeedText("CLIN", 42, 60)));
        assertEquals(
                List.of("DEB"),
                reference.supervisionKinds().stream()
                        .filter(kind -> kind.trigger() != null)
                        .map(SupervisionKindText::code)
                        .toList());
    }

    @Test
    void everyRolesClearanceIsALevelOfSomeSchemeOrNone() {
        var levels = reference.clearanceSchemes().stream()
                .flatMap(scheme -> scheme.levels().stream())
                .map(ClearanceLevelText::code)
                .collect(toSet());
        assertEquals(Set.of("NPPV1", "NPPV2A", "NPPV2F", "NPPV3", "MPS", "CTC"), levels);
        for (var role : framework.roles()) {
            var needed = role.minimumVetting();
            assertTrue(needed.equals("NONE") || levels.contains(needed), role.code());
        }
    }

    @Test
    void coursesPointAtRealRolesAndCompetencies() {
        var roles = framework.roles().stream().map(RoleText::code).collect(toSet());
        var competencies =
                framework.competencies().stream().map(CompetencyText::code).collect(toSet());
        for (var course : reference.courses()) {
            assertTrue(roles.containsAll(course.roles()), course.toString());
            assertTrue(competencies.containsAll(course.competencies()), course.toString());
        }
    }

    @Test
    void aCourseForEverybodyNamesEveryRole() {
        var fire = reference.courses().stream()
                .filter(course -> course.code().equals("T-FIRE"))
                .findFirst()
                .orElseThrow();
        assertEquals(framework.roles().stream().map(RoleText::code).toList(), fire.roles());
    }

    @Test
    void everyStandardACompetencyRefersToHasItsTitle() {
        var known = reference.standards().stream().map(StandardText::code).collect(toSet());
        var referredTo = framework.competencies().stream()
                .flatMap(competency -> competency.nosRefs().stream())
                .collect(toSet());
        assertEquals(known, referredTo);
    }

    @Test
    void everyMissingFileIsReported(@TempDir Path empty) {
        assertEquals(
                Set.copyOf(FILES),
                ReferenceReader.read(empty).faults().stream().map(Fault::file).collect(toSet()));
    }

    @Test
    void faultsInEveryFileAreAllReportedAtOnce() throws IOException {
        copy.plant("supervision.yaml", "{kind: PEER, max_gap_days: 42", "{kind: TEA, max_gap_days: 0")
                .plant("vetting.yaml", "  NPPV1: {months: 36", "  NPPV9: {months: 36")
                .plant("training.yaml", "code: T-EDH", "code: T-CON")
                .plant("services.yaml", "  - code: LSC\n", "  - code: MPFT\n")
                .plant("person_specs.yaml", "  - id: PS-001\n", "  - id: ''\n")
                .append("forces.csv", "MPS,Again,territorial\n")
                .append("nos.csv", "NEW1,,Suite,Body,Current\n");
        var need = "patterns › no. 1 (SP-VOL) › required › no. 1 › ";
        assertEquals(
                Set.of(
                        new Fault("supervision.yaml", need + "kind", "The kind of supervision TEA is not known."),
                        new Fault("supervision.yaml", need + "max_gap_days", "The number 0 is outside 1 to 366."),
                        new Fault(
                                "vetting.yaml",
                                "validity_defaults_months › NPPV9",
                                "The clearance level NPPV9 is not known."),
                        new Fault("vetting.yaml", "validity_defaults_months › NPPV1", "The field is missing."),
                        new Fault(
                                "training.yaml", "courses › no. 2 (T-CON) › code", "The course T-CON is given twice."),
                        new Fault("training.yaml", "course_to_competencies › T-EDH", "The course T-EDH is not known."),
                        new Fault(
                                "services.yaml", "services › no. 4 (MPFT) › code", "The service MPFT is given twice."),
                        new Fault("person_specs.yaml", "specs › no. 2 › id", "The field is blank."),
                        new Fault("forces.csv", lastLine("forces.csv"), "The force MPS is given twice."),
                        new Fault("nos.csv", lastLine("nos.csv"), "The column \"title\" is blank.")),
                Set.copyOf(ReferenceReader.read(copy.folder()).faults()));
    }

    private String lastLine(String file) throws IOException {
        return "line " + copy.text(file).lines().count();
    }

    @Test
    void everyLevelAndCheckHasARuleToStartFromAndARuleForNoneIsTold() throws IOException {
        var levels = reference.vettingRules().stream()
                .map(ReferenceText.VettingRuleText::level)
                .collect(toSet());
        assertTrue(levels.containsAll(Set.of("NPPV1", "NPPV2A", "NPPV2F", "NPPV3", "MPS", "CTC", "DBS_E", "BPSS")));
        reference.otherClearances().forEach(check -> assertTrue(levels.contains(check.code()), check.code()));
        copy.plant("vetting_rules.yaml", "level: NPPV3", "level: NPPV9");
        copy.plant("vetting_rules.yaml", "processed_by: METROPOLITAN", "processed_by: SOMEBODY");
        copy.plant("vetting_rules.yaml", "dated: \"2026-11-01\"", "dated: \"soon\"");
        assertEquals(3, ReferenceReader.read(copy.folder()).faults().size());
    }

    @Test
    void aCheckOrAnItemThatNobodyKnowsIsTold() throws IOException {
        assertEquals(9, reference.startChecks().size());
        assertEquals(9, reference.guidance().size());
        assertTrue(
                reference.guidance().stream().noneMatch(item -> item.words().endsWith("?")), "no item is a question");
        copy.plant("start_checks.yaml", "places: COURT", "places: SHOP");
        copy.plant("start_checks.yaml", "code: SMARTCARD", "code: HAIRCUT");
        copy.plant("guidance.yaml", "kind: PEOPLE", "kind: QUESTION");
        assertEquals(3, ReferenceReader.read(copy.folder()).faults().size());
    }
}
