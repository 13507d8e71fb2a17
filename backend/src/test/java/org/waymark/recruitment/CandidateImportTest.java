package org.waymark.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.VacancyId;
import org.waymark.people.Neighbourhood;
import org.waymark.sheet.RowFault;

@Tag("database")
class CandidateImportTest {

    private static final String NAME = "trac applicants.csv";

    private final Neighbourhood here = new Neighbourhood();
    private final CandidateImport imports = here.house.get(CandidateImport.class);
    private final Candidates candidates = here.house.get(Candidates.class);
    private final CandidateLists lists = here.house.get(CandidateLists.class);
    private final Actor manager = here.manager();
    private final Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());
    private final VacancyId vacancy = Applied.vacancy(here, manager, List.of());

    @Test
    void columnsOfAnotherProgramAreFoundAndTheRestIsNeitherReadNorKept() {
        CandidateImportPreview preview = preview("""
                Application ID,First Name,Surname,Date of Birth,E-mail Address,Date submitted
                A-1,Ada,Lowe,03/02/1990,Ada@Example.org,17/11/2026 09:30
                A-2,Bo,O'Neill,=1+1,,2 Nov 2026
                """);
        assertEquals(List.of(), preview.faults(), "cells that nobody reads harm nobody");
        assertEquals(List.of("Date of Birth"), preview.unread());
        assertEquals(2, preview.added());
        assertEquals(LocalDate.of(2026, 11, 17), preview.rows().getFirst().receivedOn());
        assertEquals(2, apply(preview));
        CandidateList list = lists.of(recruiter, vacancy);
        assertEquals(
                List.of("Ada Lowe", "Bo O'Neill"),
                list.lines().stream().map(CandidateLine::name).toList());
        CandidateFile.Kept ada =
                lists.one(recruiter, list.lines().getFirst().id()).kept().orElseThrow();
        assertEquals("ada@example.org", ada.email());
        assertEquals("A-1", ada.reference());
    }

    private byte[] last = {};

    private CandidateImportPreview preview(String text) {
        last = text.getBytes(StandardCharsets.UTF_8);
        return imports.preview(recruiter, vacancy, NAME, last);
    }

    private int apply(CandidateImportPreview preview) {
        return imports.apply(recruiter, vacancy, last, preview.sha256());
    }

    @Test
    void cellsThatAreFormulasAreRefusedAndNothingIsHalfSaved() {
        CandidateImportPreview preview = preview("""
                first name,last name,email
                Ada,Lowe,
                "=HYPERLINK(""http://evil"")",Crane,
                Bo,@SUM(A1),
                Cy,Dale,+44@example.org
                """);
        assertEquals(
                List.of(
                        new RowFault(3, "given_name", formula()),
                        new RowFault(4, "family_name", formula()),
                        new RowFault(5, "email", formula())),
                preview.faults());
        assertThrows(Refused.NotValid.class, () -> apply(preview));
        assertTrue(lists.of(recruiter, vacancy).lines().isEmpty());
    }

    private static String formula() {
        return "This begins as a formula does, with =, +, -, @ or a tab. Take that character out.";
    }

    @Test
    void whoIsHereAlreadyIsSkippedWithAWord() {
        candidates.enter(recruiter, Applied.named(vacancy, "Ada", "Lowe", "", "A-9"));
        VacancyId other = Applied.vacancy(here, manager, List.of());
        String family = "Known" + Neighbourhood.unique();
        candidates.enter(recruiter, Applied.named(other, "Cy", family, "", ""));
        CandidateImportPreview preview = preview("""
                given_name,family_name,reference
                ADA,lowe,A-1
                Bo,Crane,A-2
                Bo,Crane,A-3
                Di,Reed,A-9
                Cy,%s,
                """.formatted(family));
        assertEquals(
                List.of(
                        "Ada Lowe is a candidate for this vacancy already, received on 20 November 2026.",
                        "",
                        "The same name stands on line 3. If this is another person, enter them by hand.",
                        "An application with the reference A-9 is here already.",
                        "Possibly the same person as a candidate for another vacancy of yours."),
                preview.rows().stream().map(CandidateImportRow::word).toList());
        assertEquals(2, apply(preview));
        assertEquals(0, apply(preview(new String(last, StandardCharsets.UTF_8))), "the same file twice adds nobody");
    }

    @Test
    void whatIsNoCsvIsRefusedInASentence() {
        assertFault("The file is larger than 5 MB. Split it into smaller ones.", new byte[5 * 1024 * 1024 + 1]);
        assertFault("The file is empty.", new byte[0]);
        assertTrue(faultsOf("first name,last name\nJosé,Marín\n".getBytes(Charset.forName("windows-1252")))
                .getFirst()
                .sentence()
                .startsWith("The file is not written in UTF-8"));
        assertTrue(faultsOf("x".getBytes(StandardCharsets.UTF_16))
                .getFirst()
                .sentence()
                .contains("UTF-16"));
        assertEquals(
                "This column is missing.",
                faultsOf(bytes("name\nAda\n")).getFirst().sentence());
        assertFalse(
                preview("given_name,family_name,received\nAda,Lowe,someday\n").isSound());
        assertFalse(
                preview("given_name,family_name,received\nAda,Lowe,2027-01-01\n")
                        .isSound(),
                "not come yet");
        assertFalse(preview("given_name,family_name\nAda,\n").isSound());
    }

    @Test
    void papersThatAreNeverTakenAreRefusedByNameAndByBeginning() {
        for (String name : List.of("DBS certificate.csv", "interview scores.csv", "vetting decision letter.csv")) {
            assertThrows(Refused.NotValid.class, () -> imports.preview(recruiter, vacancy, name, bytes("a,b\n")), name);
        }
        assertThrows(
                Refused.NotValid.class,
                () -> imports.preview(recruiter, vacancy, NAME, bytes("Interview scores,last\nAda,Lowe\n")));
    }

    @Test
    void onlyTheFileThatWasLookedAtIsTakenAndOnlyAnOpenVacancyTakesIt() {
        CandidateImportPreview preview = preview("given_name,family_name\nAda,Lowe\n");
        assertThrows(
                Refused.ChangedMeanwhile.class,
                () -> imports.apply(recruiter, vacancy, bytes("given_name,family_name\nBo,Crane\n"), preview.sha256()));
        here.house.get(Vacancies.class).close(manager, vacancy, 0, Vacancies.Closing.WITHDRAWN);
        assertThrows(Refused.NotNow.class, () -> apply(preview));
        assertThrows(Refused.NotAllowed.class, () -> imports.preview(manager, vacancy, NAME, last));
    }

    @Test
    void aVacancyTakesFiveHundred() {
        var text = new StringBuilder("given_name,family_name\n");
        for (int i = 0; i < 501; i++) {
            text.append("Ada,Lowe").append(i).append('\n');
        }
        CandidateImportPreview preview = preview(text.toString());
        assertEquals(
                "The file has 501 rows. A vacancy takes 500 candidates, so leave those out that are not for it.",
                preview.faults().getFirst().sentence());
        assertTrue(preview.rows().isEmpty(), "no row is worked out for nothing");
        text.setLength(text.lastIndexOf("Ada"));
        candidates.enter(recruiter, Applied.named(vacancy, "Bo", "Crane", "", ""));
        assertEquals(
                "A vacancy takes 500 candidates. The file would add 500, and there is room for 499.",
                preview(text.toString()).faults().getFirst().sentence());
    }

    @Test
    void aCellThatIsTooLongForADayOrAnAddressIsRefusedWithoutBeingReadThrough() {
        String spaces = " ".repeat(900);
        List<RowFault> faults = faultsOf(bytes("given_name,family_name,email,received\n" + "Ada,Lowe,,\"1/2/2026"
                + spaces + "x\"\nBo,Crane," + "a".repeat(201) + "@example.org,\n"));
        assertEquals(
                List.of("received_on", "email"),
                faults.stream().map(RowFault::column).toList());
    }

    private void assertFault(String sentence, byte[] file) {
        assertEquals(sentence, faultsOf(file).getFirst().sentence());
    }

    private List<RowFault> faultsOf(byte[] file) {
        return imports.preview(recruiter, vacancy, NAME, file).faults();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
