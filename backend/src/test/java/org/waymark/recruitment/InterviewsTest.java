package org.waymark.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.access.Role;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Refused;
import org.waymark.kernel.VacancyId;
import org.waymark.people.Neighbourhood;

@Tag("database")
class InterviewsTest {

    private final Neighbourhood here = new Neighbourhood();
    private final Interviews interviews = here.house.get(Interviews.class);
    private final Candidates candidates = here.house.get(Candidates.class);
    private final Actor manager = here.manager();
    private final Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());
    private final VacancyId vacancy = Applied.vacancy(here, manager, List.of());
    private final CandidateId ada = candidates.enter(recruiter, Applied.named(vacancy, "Ada", "Lowe", "", ""));

    @Test
    void whatEverybodyNeedsIsAskedFirstWithWhatGoodLooksLikeAtTheLevelOfTheProfile() {
        List<InterviewQuestion> questions = interviews.of(manager, vacancy).questions();
        assertEquals(InterviewQuestions.USUAL, questions.size());
        boolean role = false;
        for (InterviewQuestion one : questions) {
            assertFalse(role && one.isCore(), "essential ones come first");
            role |= !one.isCore();
            var need = here.house
                    .get(Frameworks.class)
                    .published()
                    .requirementsOf(Neighbourhood.PRACTITIONER, java.util.Set.of())
                    .get(one.competency().code());
            assertEquals(
                    java.util.Objects.requireNonNull(need).level(),
                    one.good().step().level());
            assertFalse(one.good().thirdPerson().isBlank());
            assertTrue(one.question().contains(one.competency().title()));
        }
        assertEquals(
                questions.size(),
                questions.stream()
                        .map(one -> one.competency().domainCode())
                        .distinct()
                        .count(),
                "each question is of another domain");
    }

    @Test
    void theAgreedMarksAreKeptAndWhoWasMarkedWasInterviewed() {
        candidates.move(recruiter, ada, 0, CandidateStage.SHORTLISTED);
        interviews.mark(manager, ada, 1, marks(3));
        InterviewPlan.Interviewee one = interviews.of(manager, vacancy).people().getFirst();
        assertEquals(CandidateStage.INTERVIEWED, one.stage());
        assertEquals(InterviewQuestions.USUAL, one.marks().size());
        interviews.mark(recruiter, ada, 2, marks(4));
        assertTrue(interviews.of(manager, vacancy).people().getFirst().marks().values().stream()
                .allMatch(mark -> mark == 4));
        assertThrows(Refused.ChangedMeanwhile.class, () -> interviews.mark(manager, ada, 2, marks(1)));
    }

    @Test
    void whoIsNotOnTheShortlistIsNotMarkedAndEveryQuestionHasAMarkFromNoughtToFour() {
        assertTrue(interviews.of(manager, vacancy).people().isEmpty());
        assertThrows(Refused.NotNow.class, () -> interviews.mark(manager, ada, 0, marks(3)));
        candidates.move(recruiter, ada, 0, CandidateStage.SHORTLISTED);
        for (List<PanelMark> wrong : List.of(marks(3).subList(1, 8), marks(5), marks(-1))) {
            assertThrows(Refused.NotValid.class, () -> interviews.mark(manager, ada, 1, wrong));
        }
        assertTrue(interviews.of(manager, vacancy).people().getFirst().marks().isEmpty());
    }

    @Test
    void questionsAreChosenUntilSomebodyWasMarked() {
        InterviewPlan plan = interviews.of(manager, vacancy);
        List<CompetencyCode> two =
                plan.choices().stream().map(one -> one.code()).skip(10).limit(2).toList();
        interviews.choose(manager, vacancy, plan.vacancy().version(), two);
        assertEquals(
                two,
                interviews.of(manager, vacancy).questions().stream()
                        .map(one -> one.competency().code())
                        .toList());
        assertThrows(
                Refused.ChangedMeanwhile.class,
                () -> interviews.choose(recruiter, vacancy, plan.vacancy().version(), two));
        int version = plan.vacancy().version() + 1;
        for (List<CompetencyCode> wrong : List.of(
                List.<CompetencyCode>of(),
                List.of(two.getFirst(), two.getFirst()),
                List.of(new CompetencyCode("ZZZ-99")))) {
            assertThrows(Refused.NotValid.class, () -> interviews.choose(manager, vacancy, version, wrong));
        }
        candidates.move(recruiter, ada, 0, CandidateStage.SHORTLISTED);
        interviews.mark(
                manager,
                ada,
                1,
                two.stream().map(code -> new PanelMark(code, 2)).toList());
        assertEquals(
                "Somebody was marked already, so everybody is asked the same.",
                assertThrows(Refused.NotNow.class, () -> interviews.choose(manager, vacancy, version, two))
                        .sentence());
    }

    private List<PanelMark> marks(int mark) {
        return interviews.of(manager, vacancy).questions().stream()
                .map(one -> new PanelMark(one.competency().code(), mark))
                .toList();
    }
}
