package org.waymark.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StartId;
import org.waymark.kernel.VacancyId;
import org.waymark.people.Neighbourhood;
import org.waymark.people.Post;
import org.waymark.people.Posts;
import org.waymark.provision.ForceImport;
import org.waymark.provision.SiteForm;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Sites;
import org.waymark.vetting.CaseBoards;
import org.waymark.vetting.Clearances;
import org.waymark.vetting.Decision;
import org.waymark.vetting.Stage;
import org.waymark.vetting.Start;
import org.waymark.vetting.StartFile;
import org.waymark.vetting.StartPages;
import org.waymark.vetting.Starts;
import org.waymark.vetting.VettingCase;
import org.waymark.vetting.VettingCases;
import org.waymark.vetting.VettingRuleImport;

/** From the offer to the post: whoever is handed over has an agreed start, and everything goes with them in one act. */
@Tag("database")
class HandOversTest {

    private static final LocalDate DAY = Neighbourhood.DAY;
    private static final LocalDate START = DAY.plusDays(20);
    private static final HandOver NEW = new HandOver(null, "", false, "6", null);

    private final Neighbourhood here = new Neighbourhood();
    private final Candidates candidates = here.house.get(Candidates.class);
    private final CandidateLists lists = here.house.get(CandidateLists.class);
    private final Offers offers = here.house.get(Offers.class);
    private final HandOvers handOvers = here.house.get(HandOvers.class);
    private final Starts starts = here.house.get(Starts.class);
    private final StartPages pages = here.house.get(StartPages.class);
    private final VettingCases cases = here.house.get(VettingCases.class);
    private final Actor manager = here.manager();
    private final Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());
    private final String family = "Lowe" + Neighbourhood.unique();

    @BeforeEach
    void rules() {
        here.house.get(ForceImport.class).load(here.console);
        here.house.get(VettingRuleImport.class).load(here.console);
    }

    @Test
    void aCandidateBecomesAColleagueWithPostAndClearanceAndTheVacancyIsFilled() {
        SiteId suite = suite();
        VacancyId vacancy = vacancy(Set.of(suite));
        CandidateId ada = interviewed(vacancy);
        offers.make(recruiter, ada, version(ada), START);
        assertEquals(CandidateStage.OFFER_MADE, stage(ada));
        CandidateLine seen = lists.of(manager, vacancy).lines().getFirst();
        assertEquals(START, seen.start(), "a manager sees the provisional start");
        offers.answer(recruiter, ada, version(ada), true);
        assertEquals(CandidateStage.OFFER_ACCEPTED, stage(ada));
        StartId start = start(ada);
        checksDone(start);
        assertEquals(CandidateStage.IN_CHECKS, stage(ada));
        granted(start);
        agree(start);
        assertEquals(CandidateStage.START_AGREED, stage(ada));
        PersonId person = handOvers.handOver(recruiter, ada, version(ada), NEW);
        assertEquals(
                CandidateLine.State.IN_POST, lists.one(recruiter, ada).line().state());
        Post post = here.house.get(Posts.class).of(here.console, person).getFirst();
        assertEquals(START, post.startsOn());
        assertEquals(Set.of(suite), post.sites());
        assertEquals(0, new BigDecimal("37.5").compareTo(post.weeklyHours()));
        assertEquals("6", post.payBand());
        assertEquals(
                "NPPV2F",
                here.house
                        .get(Clearances.class)
                        .about(here.console, person)
                        .orElseThrow()
                        .history()
                        .getFirst()
                        .level());
        assertEquals(
                VacancyState.FILLED,
                here.house.get(Vacancies.class).one(manager, vacancy).vacancy().state());
        assertThrows(Refused.NotNow.class, () -> handOvers.handOver(recruiter, ada, version(ada), NEW));
    }

    @Test
    void nobodyIsTakenIntoPostBeforeTheStartIsAgreedAndTheSentenceSaysWhatIsMissing() {
        CandidateId ada = interviewed(vacancy(Set.of(suite())));
        assertRefused("No offer was made to this candidate yet.", ada);
        offers.make(recruiter, ada, version(ada), START);
        String sentence = assertThrows(
                        Refused.NotNow.class, () -> handOvers.handOver(recruiter, ada, version(ada), NEW))
                .sentence();
        assertTrue(sentence.startsWith("No start is agreed yet. The offer has not been answered yet."), sentence);
        assertTrue(sentence.contains("No clearance has been granted for Suite"), sentence);
        offers.answer(recruiter, ada, version(ada), true);
        checksDone(start(ada));
        granted(start(ada));
        assertRefused("No start is agreed yet. Agree the day first; everything else is there.", ada);
        assertEquals(CandidateStage.IN_CHECKS, stage(ada));
    }

    @Test
    void whatFailsLeavesNothingBehind() {
        CandidateId ada = agreed();
        assertThrows(
                Refused.NotValid.class,
                () -> handOvers.handOver(recruiter, ada, version(ada), new HandOver(null, "", false, "99", null)));
        assertEquals(CandidateStage.START_AGREED, stage(ada));
        assertTrue(handOvers.sheet(recruiter, ada).named().isEmpty(), "no person was left over");
        assertTrue(handOvers.sheet(recruiter, ada).whyNot().isEmpty());
    }

    @Test
    void somebodyOfTheSameNameIsLinkedOrConfirmedToBeAnother() {
        CandidateId ada = agreed();
        PersonId there = here.practitioner("Ada");
        rename(there);
        assertEquals(there, handOvers.sheet(recruiter, ada).named().getFirst().id());
        var refused = assertThrows(Refused.NotValid.class, () -> handOvers.handOver(recruiter, ada, version(ada), NEW));
        assertEquals("name", refused.faults().getFirst().field());
        assertTrue(refused.sentence().startsWith("Ada " + family + " is here already."), refused.sentence());
        here.house
                .get(Posts.class)
                .end(
                        here.console,
                        here.house
                                .get(Posts.class)
                                .of(here.console, there)
                                .getFirst()
                                .id(),
                        START.minusDays(1),
                        0);
        PersonId person = handOvers.handOver(recruiter, ada, version(ada), new HandOver(there, "", false, "6", null));
        assertEquals(there, person);
        assertEquals(2, here.house.get(Posts.class).of(here.console, there).size());
    }

    @Test
    void somebodyOfTheNameInAnotherServiceIsNotNamed() {
        CandidateId ada = agreed();
        var elsewhere = new Neighbourhood();
        here.house.clock().set(DAY);
        rename(elsewhere.practitioner("Ada"));
        assertTrue(handOvers.sheet(recruiter, ada).named().isEmpty());
        var refused = assertThrows(Refused.NotValid.class, () -> handOvers.handOver(recruiter, ada, version(ada), NEW));
        assertEquals(
                "Somebody in another service is here already. If it is the same person, ask an administrator. If this is"
                        + " another person, confirm that and try again.",
                refused.sentence());
        handOvers.handOver(recruiter, ada, version(ada), new HandOver(null, "", true, "6", null));
    }

    @Test
    void whoDeclinesIsACandidateNoMoreAndTheStartEndsWithThem() {
        CandidateId ada = interviewed(vacancy(Set.of(suite())));
        assertThrows(Refused.NotNow.class, () -> offers.answer(recruiter, ada, version(ada), true));
        offers.make(recruiter, ada, version(ada), null);
        StartId start = start(ada);
        offers.answer(recruiter, ada, version(ada), false);
        assertEquals(
                CandidateOutcome.OFFER_DECLINED,
                lists.one(recruiter, ada).line().outcome());
        assertFalse(pages.evidence(recruiter, start).start().isOpen());
        assertTrue(here.house.get(CaseBoards.class).board(recruiter).cards().isEmpty(), "no case is left on the board");
    }

    @Test
    void whoWithdrawsAfterAnOfferLooksToAManagerLikeWhoWasNotTakenFurther() {
        CandidateId ada = interviewed(vacancy(Set.of(suite())));
        offers.make(recruiter, ada, version(ada), START);
        candidates.close(recruiter, ada, version(ada), CandidateOutcome.NOT_TAKEN_FURTHER);
        CandidateLine seen = lists.one(manager, ada).line();
        assertNull(seen.outcome());
        assertNull(seen.start());
        assertEquals(CandidateLine.State.OVER, seen.state());
    }

    @Test
    void anOfferNeedsAnInterviewAnOpenVacancyAndSites() {
        VacancyId without = Applied.vacancy(here, manager, List.of());
        CandidateId bo = interviewed(without);
        assertEquals(
                "The vacancy names no site, so nobody knows which clearance is needed. Name its sites first.",
                assertThrows(Refused.NotNow.class, () -> offers.make(recruiter, bo, version(bo), START))
                        .sentence());
        CandidateId cy = candidates.enter(recruiter, Applied.named(without, "Cy", family, "", ""));
        assertEquals(
                "An offer follows the interview. Say first that the candidate was interviewed.",
                assertThrows(Refused.NotNow.class, () -> offers.make(recruiter, cy, 0, START))
                        .sentence());
        here.house.get(Vacancies.class).close(manager, without, 0, Vacancies.Closing.WITHDRAWN);
        assertEquals(
                "This vacancy is not open. An offer needs an open one.",
                assertThrows(Refused.NotNow.class, () -> offers.make(recruiter, bo, version(bo), START))
                        .sentence());
        assertThrows(Refused.NotAllowed.class, () -> offers.make(manager, bo, version(bo), START));
    }

    private void assertRefused(String sentence, CandidateId id) {
        assertEquals(
                sentence,
                assertThrows(Refused.NotNow.class, () -> handOvers.handOver(recruiter, id, version(id), NEW))
                        .sentence());
    }

    private CandidateId agreed() {
        CandidateId ada = interviewed(vacancy(Set.of(suite())));
        offers.make(recruiter, ada, version(ada), START);
        offers.answer(recruiter, ada, version(ada), true);
        StartId start = start(ada);
        checksDone(start);
        granted(start);
        agree(start);
        return ada;
    }

    private CandidateId interviewed(VacancyId vacancy) {
        CandidateId id = candidates.enter(recruiter, Applied.named(vacancy, "Ada", family, "", ""));
        candidates.move(recruiter, id, 0, CandidateStage.SHORTLISTED);
        candidates.move(recruiter, id, 1, CandidateStage.INTERVIEWED);
        return id;
    }

    private void checksDone(StartId id) {
        for (StartFile.CheckLine check : pages.evidence(recruiter, id).checks()) {
            Start now = pages.evidence(recruiter, id).start();
            starts.checkDone(recruiter, id, now.version(), check.check(), DAY);
        }
    }

    private void granted(StartId id) {
        VettingCase one = pages.evidence(recruiter, id).cases().getFirst();
        for (Stage stage : List.of(Stage.FORM_WITH_CANDIDATE, Stage.READY_CHECK, Stage.WITH_POLICE)) {
            one = cases.move(recruiter, one.id(), one.version(), stage, null);
        }
        cases.decide(recruiter, one.id(), one.version(), new Decision.Granted(DAY, DAY.plusYears(3), false));
    }

    private void agree(StartId id) {
        starts.agree(recruiter, id, pages.evidence(recruiter, id).start().version(), START);
    }

    private SiteId suite() {
        var form =
                new SiteForm("Suite", SiteKind.CUSTODY_SUITE, new ForceCode("KENT"), "", "", LocalDate.of(2024, 1, 1));
        return here.house.get(Sites.class).add(here.console, here.id(), form).id();
    }

    private VacancyId vacancy(Set<SiteId> sites) {
        return here.house
                .get(Vacancies.class)
                .raise(
                        manager,
                        new NewVacancy(
                                here.id(), Neighbourhood.PRACTITIONER, new BigDecimal("37.5"), sites, "", null, "", ""))
                .id();
    }

    private void rename(PersonId person) {
        here.house
                .get(org.waymark.people.People.class)
                .change(here.console, new org.waymark.people.ChangedPerson(person, 0, "Ada", family, null, true));
    }

    private StartId start(CandidateId id) {
        return Objects.requireNonNull(
                lists.one(recruiter, id).kept().orElseThrow().start());
    }

    private CandidateStage stage(CandidateId id) {
        return lists.one(recruiter, id).line().stage();
    }

    private int version(CandidateId id) {
        return lists.one(recruiter, id).line().version();
    }
}
