package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.VacancyId;
import org.waymark.people.Neighbourhood;
import org.waymark.recruitment.CandidateStage;
import org.waymark.recruitment.Candidates;
import org.waymark.recruitment.InterviewPlan;
import org.waymark.recruitment.Interviews;
import org.waymark.recruitment.NewCandidate;
import org.waymark.recruitment.NewVacancy;
import org.waymark.recruitment.Vacancies;

@Tag("database")
class InterviewPacksTest {

    private final Neighbourhood here = new Neighbourhood();
    private final InterviewPacks packs = here.house.get(InterviewPacks.class);
    private final Actor manager = here.manager();
    private final Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());
    private final VacancyId vacancy = here.house
            .get(Vacancies.class)
            .raise(
                    manager,
                    new NewVacancy(
                            here.id(),
                            Neighbourhood.PRACTITIONER,
                            new BigDecimal("30"),
                            Set.of(),
                            "",
                            null,
                            "",
                            "Only for the recruiter"))
            .id();

    @Test
    void thePackAsksEverythingSaysWhatGoodLooksLikeAndNamesNobodyUnlessAsked() throws IOException {
        var candidates = here.house.get(Candidates.class);
        for (String given : new String[] {"Ada", "Bo"}) {
            CandidateId id = candidates.enter(
                    recruiter, new NewCandidate(vacancy, given, "Packer", "", "", Neighbourhood.DAY, false));
            if (given.equals("Ada")) {
                candidates.move(recruiter, id, 0, CandidateStage.SHORTLISTED);
            }
        }
        InterviewPlan plan = here.house.get(Interviews.class).of(manager, vacancy);
        Takeaway plain = packs.make(manager, vacancy, false);
        String said = words(plain);
        plan.questions()
                .forEach(one -> assertTrue(
                        said.contains(one.competency().title()),
                        one.competency().title()));
        assertTrue(said.contains("What good looks like"));
        assertFalse(said.contains("Packer"), "names only where somebody asks for them");
        assertFalse(said.contains("Only for the recruiter"));
        String named = words(packs.make(manager, vacancy, true));
        assertTrue(named.contains("Ada Packer"));
        assertFalse(named.contains("Bo Packer"), "who is not on the shortlist is not interviewed");
        assertEquals("application/pdf", plain.mediaType());
    }

    @Test
    void onlyThoseWhoAssessCandidatesMakeIt() {
        assertThrows(Refused.NotAllowed.class, () -> packs.make(here.staff(here.practitioner("Sam")), vacancy, false));
        assertThrows(Refused.NotFound.class, () -> packs.make(new Neighbourhood().manager(), vacancy, false));
    }

    private static String words(Takeaway made) throws IOException {
        try (var document = Loader.loadPDF(made.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
