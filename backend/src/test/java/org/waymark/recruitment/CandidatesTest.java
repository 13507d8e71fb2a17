package org.waymark.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.VacancyId;
import org.waymark.people.Neighbourhood;

@Tag("database")
class CandidatesTest {

    private static final LocalDate DAY = Neighbourhood.DAY;

    private final Neighbourhood here = new Neighbourhood();
    private final Candidates candidates = here.house.get(Candidates.class);
    private final CandidateLists lists = here.house.get(CandidateLists.class);
    private final Actor manager = here.manager();
    private final Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());
    private final VacancyId vacancy = Applied.vacancy(here, manager, List.of());

    @Test
    void aRecruiterSeesAllThatIsKeptAndAManagerNameStageAndStart() {
        CandidateId id = candidates.enter(recruiter, Applied.named(vacancy, "Ada", "Lowe", "ada@example.org", "T-1"));
        CandidateFile.Kept kept = lists.one(recruiter, id).kept().orElseThrow();
        assertEquals("ada@example.org", kept.email());
        assertEquals("T-1", kept.reference());
        candidates.close(recruiter, id, 0, CandidateOutcome.WITHDREW);
        assertEquals(CandidateOutcome.WITHDREW, lists.one(recruiter, id).line().outcome());
        CandidateFile seen = lists.one(manager, id);
        assertTrue(seen.kept().isEmpty(), "managers see no e-mail, reference or history");
        assertEquals("Ada Lowe", seen.line().name());
        assertNull(seen.line().outcome(), "withdrawn and refused look the same to a manager");
        assertEquals(CandidateLine.State.OVER, seen.line().state());
        assertNull(lists.of(manager, vacancy).lines().getFirst().outcome());
        assertThrows(
                Refused.NotAllowed.class,
                () -> candidates.enter(manager, Applied.named(vacancy, "Bo", "Lowe", "", "")));
        assertThrows(Refused.NotAllowed.class, () -> candidates.move(manager, id, 1, CandidateStage.SHORTLISTED));
    }

    @Test
    void theSameNameIsRefusedUntilSomebodySaysThatItIsAnotherPerson() {
        candidates.enter(recruiter, Applied.named(vacancy, "José", "Marín", "", ""));
        var twin = Applied.named(vacancy, " jose ", "MARIN", "", "");
        var refused = assertThrows(Refused.NotValid.class, () -> candidates.enter(recruiter, twin));
        assertEquals("name", refused.faults().getFirst().field());
        assertEquals(
                "José Marín is a candidate for this vacancy already, received on 20 November 2026. If this is another"
                        + " person, confirm that and save again.",
                refused.sentence());
        candidates.enter(
                recruiter, new NewCandidate(vacancy, twin.given(), twin.family(), "", "", twin.receivedOn(), true));
        assertEquals(2, lists.of(recruiter, vacancy).lines().size());
    }

    @Test
    void theSameNameElsewhereIsToldWithinOnesOwnServicesOnly() {
        var there = new Neighbourhood();
        VacancyId theirs = Applied.vacancy(there, there.manager(), List.of());
        Actor theirRecruiter = there.holding(there.person("Rhona"), Role.RECRUITER, there.id());
        VacancyId other = Applied.vacancy(here, manager, List.of());
        String family = "Twin" + Neighbourhood.unique();
        CandidateId mine = candidates.enter(recruiter, Applied.named(vacancy, "Ada", family, "", ""));
        candidates.enter(theirRecruiter, Applied.named(theirs, "Ada", family, "", ""));
        assertFalse(lists.one(recruiter, mine).line().maybeKnown());
        candidates.enter(recruiter, Applied.named(other, "ada", family, "", ""));
        CandidateFile file = lists.one(recruiter, mine);
        assertTrue(file.line().maybeKnown());
        assertEquals(1, file.kept().orElseThrow().elsewhere().size());
        assertFalse(lists.of(manager, vacancy).lines().getFirst().maybeKnown(), "only recruiters are told");
    }

    @Test
    void stagesFollowEachOtherAndWhatIsNotPossibleSaysWhy() {
        CandidateId id = candidates.enter(recruiter, Applied.named(vacancy, "Ada", "Lowe", "", ""));
        assertRefused(
                "Only candidates on the shortlist are interviewed. Shortlist them first.",
                () -> candidates.move(recruiter, id, 0, CandidateStage.INTERVIEWED));
        candidates.move(recruiter, id, 0, CandidateStage.SHORTLISTED);
        var stale = assertThrows(
                Refused.ChangedMeanwhile.class, () -> candidates.move(recruiter, id, 0, CandidateStage.INTERVIEWED));
        assertEquals(
                "Somebody else just changed this candidate; they stand at “Shortlisted” now. Look at them again before you"
                        + " go on.",
                stale.sentence());
        candidates.move(recruiter, id, 1, CandidateStage.INTERVIEWED);
        for (CandidateStage stage : CandidateStage.values()) {
            if (stage.hasOffer()) {
                assertThrows(Refused.NotNow.class, () -> candidates.move(recruiter, id, 2, stage), stage.name());
            }
        }
        candidates.close(recruiter, id, 2, CandidateOutcome.NOT_APPOINTED);
        assertRefused(
                "It has ended for this candidate. Open the application again first.",
                () -> candidates.move(recruiter, id, 3, CandidateStage.SHORTLISTED));
        candidates.reopen(recruiter, id, 3);
        assertEquals(CandidateStage.INTERVIEWED, lists.one(recruiter, id).line().stage());
    }

    @Test
    void aWordThatDoesNotFitIsRefused() {
        CandidateId id = candidates.enter(recruiter, Applied.named(vacancy, "Ada", "Lowe", "", ""));
        for (CandidateOutcome how : List.of(CandidateOutcome.NOT_APPOINTED, CandidateOutcome.OFFER_DECLINED)) {
            assertRefused("This does not fit how far the candidate is.", () -> candidates.close(recruiter, id, 0, how));
        }
    }

    @Test
    void onesOwnLastMoveIsTakenBackForTenMinutes() {
        CandidateId id = candidates.enter(recruiter, Applied.named(vacancy, "Ada", "Lowe", "", ""));
        assertThrows(Refused.NotNow.class, () -> candidates.undo(recruiter, id, 0));
        candidates.close(recruiter, id, 0, CandidateOutcome.NOT_SHORTLISTED);
        Actor other = here.holding(here.person("Jo"), Role.RECRUITER, here.id());
        assertThrows(Refused.NotNow.class, () -> candidates.undo(other, id, 1));
        candidates.undo(recruiter, id, 1);
        assertTrue(lists.one(recruiter, id).line().isOpen());
        assertRefused("The last move was taken back already.", () -> candidates.undo(recruiter, id, 2));
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        assertFault("givenName", Applied.named(vacancy, " ", "Lowe", "", ""));
        assertFault("familyName", Applied.named(vacancy, "Ada", "x".repeat(61), "", ""));
        assertFault("familyName", Applied.named(vacancy, "Ada", "=cmd", "", ""));
        assertFault("email", Applied.named(vacancy, "Ada", "Lowe", "no address", ""));
        assertFault("email", Applied.named(vacancy, "Ada", "Lowe", "=a@example.org", ""));
        assertFault("reference", Applied.named(vacancy, "Ada", "Lowe", "", "+1"));
        assertFault("receivedOn", new NewCandidate(vacancy, "Ada", "Lowe", "", "", DAY.plusDays(1), false));
        assertFault("receivedOn", new NewCandidate(vacancy, "Ada", "Lowe", "", "", DAY.minusYears(3), false));
        assertTrue(lists.of(recruiter, vacancy).lines().isEmpty());
    }

    @Test
    void whoIsLeftWhenAVacancyIsClosedIsEndedTogether() {
        CandidateId ada = candidates.enter(recruiter, Applied.named(vacancy, "Ada", "Lowe", "", ""));
        CandidateId bo = candidates.enter(recruiter, Applied.named(vacancy, "Bo", "Crane", "", ""));
        candidates.close(recruiter, bo, 0, CandidateOutcome.WITHDREW);
        assertRefused(
                "This vacancy is still open. Fill or withdraw it first.",
                () -> candidates.closeRest(recruiter, vacancy));
        here.house.get(Vacancies.class).close(manager, vacancy, 0, Vacancies.Closing.FILLED);
        assertEquals(1, lists.of(recruiter, vacancy).leftOver());
        assertEquals(1, candidates.closeRest(recruiter, vacancy));
        CandidateFile file = lists.one(recruiter, ada);
        assertEquals(CandidateOutcome.POST_CLOSED, file.line().outcome());
        assertEquals(1, file.kept().orElseThrow().steps().size());
        assertEquals(CandidateOutcome.WITHDREW, lists.one(recruiter, bo).line().outcome(), "what was said stays");
        assertEquals(0, candidates.closeRest(recruiter, vacancy));
        assertThrows(Refused.NotAllowed.class, () -> candidates.closeRest(manager, vacancy));
    }

    @Test
    void aDraftAndAClosedVacancyTakeNobody() {
        var vacancies = here.house.get(Vacancies.class);
        vacancies.close(manager, vacancy, 0, Vacancies.Closing.WITHDRAWN);
        assertRefused(
                "This vacancy was closed already. It takes no more candidates.",
                () -> candidates.enter(recruiter, Applied.named(vacancy, "Ada", "Lowe", "", "")));
        VacancyId draft = here.house
                .get(VacancyDrafts.class)
                .keep(manager, Applied.wanted(here, List.of()))
                .id();
        assertThrows(
                Refused.NotNow.class, () -> candidates.enter(recruiter, Applied.named(draft, "Ada", "Lowe", "", "")));
    }

    @Test
    void aLongListTakesAsManyStatementsAsAShortOne() {
        for (int i = 0; i < 3; i++) {
            candidates.enter(recruiter, Applied.named(vacancy, "Ada", "Short" + i, "", ""));
        }
        lists.of(recruiter, vacancy);
        int three = StatementCounter.of(() -> lists.of(recruiter, vacancy));
        for (int i = 0; i < 40; i++) {
            candidates.enter(recruiter, Applied.named(vacancy, "Ada", "Long" + i, "", ""));
        }
        lists.of(recruiter, vacancy);
        assertEquals(three, StatementCounter.of(() -> lists.of(recruiter, vacancy)));
    }

    private void assertFault(String field, NewCandidate wanted) {
        var refused = assertThrows(Refused.NotValid.class, () -> candidates.enter(recruiter, wanted));
        assertEquals(field, refused.faults().getFirst().field());
    }

    private static void assertRefused(String sentence, Runnable act) {
        assertEquals(sentence, assertThrows(Refused.NotNow.class, act::run).sentence());
    }
}
