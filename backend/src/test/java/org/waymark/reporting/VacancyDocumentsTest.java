package org.waymark.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.recruitment.Contract;
import org.waymark.recruitment.Criterion;
import org.waymark.recruitment.NewVacancy;
import org.waymark.recruitment.Vacancies;
import org.waymark.recruitment.Vacancy;
import org.waymark.recruitment.VacancyDrafts;
import org.waymark.recruitment.VacancyTerms;

/** The advert that is made of a vacancy, on paper and as text. */
@Tag("database")
class VacancyDocumentsTest {

    private final Neighbourhood here = new Neighbourhood();
    private final VacancyDocuments documents = here.house.get(VacancyDocuments.class);
    private final Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());
    private final Vacancy draft = here.house
            .get(VacancyDrafts.class)
            .keep(
                    recruiter,
                    new NewVacancy(
                            here.id(),
                            Neighbourhood.PRACTITIONER,
                            new BigDecimal("30"),
                            Set.of(),
                            "NPPV2F",
                            null,
                            "",
                            "Only for the recruiter",
                            new VacancyTerms(
                                    "Court <Practitioner>",
                                    "351-X",
                                    "6",
                                    "",
                                    Contract.FIXED_TERM,
                                    LocalDate.of(2099, 12, 11),
                                    ""),
                            List.of(new Criterion(Criterion.Need.ESSENTIAL, "Registered nurse"))));

    @Test
    void bothFormsSayAllThatTheAdvertNeedsAndNothingOfTheNote() throws IOException {
        Takeaway text = documents.make(recruiter, draft.id(), DocumentForm.TEXT);
        Takeaway pdf = documents.make(recruiter, draft.id(), DocumentForm.PDF);
        try (var document = Loader.loadPDF(pdf.bytes())) {
            for (String said : List.of(new String(text.bytes(), UTF_8), new PDFTextStripper().getText(document))) {
                for (String words : List.of(
                        "351-X",
                        "Band 6",
                        "Fixed term",
                        "Friday 11 December 2099",
                        "NPPV",
                        "Registered nurse",
                        "draft")) {
                    assertTrue(said.contains(words), () -> words + " in " + said);
                }
                assertFalse(said.contains("Only for the recruiter"));
            }
        }
        assertTrue(text.fileName().startsWith("advert-court-practitioner-"), text.fileName());
    }

    @Test
    void aVacancyThatIsOpenIsNoDraft() {
        here.house.get(VacancyDrafts.class).raise(here.manager(), draft.id(), draft.version());
        String said = new String(
                documents.make(recruiter, draft.id(), DocumentForm.TEXT).bytes(), UTF_8);
        assertFalse(said.contains("draft"));
        assertEquals("txt", DocumentForm.TEXT.ending());
    }

    @Test
    void onlyWhoReadsTheVacancyTakesItsAdvertAway() {
        Actor stranger = new Neighbourhood().manager();
        assertThrows(Refused.NotFound.class, () -> documents.make(stranger, draft.id(), DocumentForm.TEXT));
        assertEquals(
                1,
                here.house.get(Vacancies.class).list(recruiter, here.id(), 0, 5).total());
    }
}
