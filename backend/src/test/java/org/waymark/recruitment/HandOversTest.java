package org.waymark.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StartId;
import org.waymark.kernel.VacancyId;
import org.waymark.people.Neighbourhood;
import org.waymark.people.Post;
import org.waymark.people.Posts;
import org.waymark.vetting.CaseBoards;
import org.waymark.vetting.Clearances;
import org.waymark.vetting.StartPages;

/** From the offer to the post: whoever is handed over has an agreed start, and everything goes with them in one act. */
@Tag("database")
class HandOversTest {

    private static final LocalDate DAY = Neighbourhood.DAY;
    private static final LocalDate START = Hiring.START;
    private static final HandOver NEW = new HandOver(null, "", false, "6", null);

    private final Hiring hiring = new Hiring();
    private final Neighbourhood here = hiring.here;
    private final Candidates candidates = hiring.candidates;
    private final CandidateLists lists = hiring.lists;
    private final Offers offers = hiring.offers;
    private final HandOvers handOvers = hiring.handOvers;
    private final StartPages pages = hiring.pages;
    private final Actor manager = hiring.manager;
    private final Actor recruiter = hiring.recruiter;
    private final String family = hiring.family;

    @Test
    void aCandidateBecomesAColleagueWithPostAndClearanceAndTheVacancyIsFilled() {
        SiteId suite = hiring.suite();
        VacancyId vacancy = hiring.vacancy(Set.of(suite));
        CandidateId ada = hiring.interviewed(vacancy);
        offers.make(recruiter, ada, hiring.version(ada), START);
        assertEquals(CandidateStage.OFFER_MADE, hiring.stage(ada));
        CandidateLine seen = lists.of(manager, vacancy).lines().getFirst();
        assertEquals(START, seen.start(), "a manager sees the provisional start");
        offers.answer(recruiter, ada, hiring.version(ada), true);
        assertEquals(CandidateStage.OFFER_ACCEPTED, hiring.stage(ada));
        StartId start = hiring.start(ada);
        hiring.checksDone(start);
        assertEquals(CandidateStage.IN_CHECKS, hiring.stage(ada));
        hiring.granted(start);
        hiring.agree(start);
        assertEquals(CandidateStage.START_AGREED, hiring.stage(ada));
        PersonId person = handOvers.handOver(recruiter, ada, hiring.version(ada), NEW);
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
        assertThrows(Refused.NotNow.class, () -> handOvers.handOver(recruiter, ada, hiring.version(ada), NEW));
    }

    @Test
    void nobodyIsTakenIntoPostBeforeTheStartIsAgreedAndTheSentenceSaysWhatIsMissing() {
        CandidateId ada = hiring.interviewed(hiring.vacancy(Set.of(hiring.suite())));
        assertRefused("No offer was made to this candidate yet.", ada);
        offers.make(recruiter, ada, hiring.version(ada), START);
        String sentence = assertThrows(
                        Refused.NotNow.class, () -> handOvers.handOver(recruiter, ada, hiring.version(ada), NEW))
                .sentence();
        assertTrue(sentence.startsWith("No start is agreed yet. The offer has not been answered yet."), sentence);
        assertTrue(sentence.contains("No clearance has been granted for Suite"), sentence);
        offers.answer(recruiter, ada, hiring.version(ada), true);
        hiring.checksDone(hiring.start(ada));
        hiring.granted(hiring.start(ada));
        assertRefused("No start is agreed yet. Agree the day first; everything else is there.", ada);
        assertEquals(CandidateStage.IN_CHECKS, hiring.stage(ada));
    }

    @Test
    void whatFailsLeavesNothingBehind() {
        CandidateId ada = hiring.agreed();
        assertThrows(
                Refused.NotValid.class,
                () -> handOvers.handOver(
                        recruiter, ada, hiring.version(ada), new HandOver(null, "", false, "99", null)));
        assertEquals(CandidateStage.START_AGREED, hiring.stage(ada));
        assertTrue(handOvers.sheet(recruiter, ada).named().isEmpty(), "no person was left over");
        assertTrue(handOvers.sheet(recruiter, ada).whyNot().isEmpty());
    }

    @Test
    void somebodyOfTheSameNameIsLinkedOrConfirmedToBeAnother() {
        CandidateId ada = hiring.agreed();
        PersonId there = here.practitioner("Ada");
        hiring.rename(there);
        assertEquals(there, handOvers.sheet(recruiter, ada).named().getFirst().id());
        var refused = assertThrows(
                Refused.NotValid.class, () -> handOvers.handOver(recruiter, ada, hiring.version(ada), NEW));
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
        PersonId person =
                handOvers.handOver(recruiter, ada, hiring.version(ada), new HandOver(there, "", false, "6", null));
        assertEquals(there, person);
        assertEquals(2, here.house.get(Posts.class).of(here.console, there).size());
    }

    @Test
    void somebodyOfTheNameInAnotherServiceIsNotNamed() {
        CandidateId ada = hiring.agreed();
        var elsewhere = new Neighbourhood();
        here.house.clock().set(DAY);
        hiring.rename(elsewhere.practitioner("Ada"));
        assertTrue(handOvers.sheet(recruiter, ada).named().isEmpty());
        var refused = assertThrows(
                Refused.NotValid.class, () -> handOvers.handOver(recruiter, ada, hiring.version(ada), NEW));
        assertEquals(
                "Somebody in another service is here already. If it is the same person, ask an administrator. If this is"
                        + " another person, confirm that and try again.",
                refused.sentence());
        handOvers.handOver(recruiter, ada, hiring.version(ada), new HandOver(null, "", true, "6", null));
    }

    @Test
    void whoDeclinesIsACandidateNoMoreAndTheStartEndsWithThem() {
        CandidateId ada = hiring.interviewed(hiring.vacancy(Set.of(hiring.suite())));
        assertThrows(Refused.NotNow.class, () -> offers.answer(recruiter, ada, hiring.version(ada), true));
        offers.make(recruiter, ada, hiring.version(ada), null);
        StartId start = hiring.start(ada);
        offers.answer(recruiter, ada, hiring.version(ada), false);
        assertEquals(
                CandidateOutcome.OFFER_DECLINED,
                lists.one(recruiter, ada).line().outcome());
        assertFalse(pages.evidence(recruiter, start).start().isOpen());
        assertTrue(here.house.get(CaseBoards.class).board(recruiter).cards().isEmpty(), "no case is left on the board");
    }

    @Test
    void whoWithdrawsAfterAnOfferLooksToAManagerLikeWhoWasNotTakenFurther() {
        CandidateId ada = hiring.interviewed(hiring.vacancy(Set.of(hiring.suite())));
        offers.make(recruiter, ada, hiring.version(ada), START);
        candidates.close(recruiter, ada, hiring.version(ada), CandidateOutcome.NOT_TAKEN_FURTHER);
        CandidateLine seen = lists.one(manager, ada).line();
        assertNull(seen.outcome());
        assertNull(seen.start());
        assertEquals(CandidateLine.State.OVER, seen.state());
    }

    @Test
    void anOfferNeedsAnInterviewAnOpenVacancyAndSites() {
        VacancyId without = Applied.vacancy(here, manager, List.of());
        CandidateId bo = hiring.interviewed(without);
        assertEquals(
                "The vacancy names no site, so nobody knows which clearance is needed. Name its sites first.",
                assertThrows(Refused.NotNow.class, () -> offers.make(recruiter, bo, hiring.version(bo), START))
                        .sentence());
        CandidateId cy = candidates.enter(recruiter, Applied.named(without, "Cy", family, "", ""));
        assertEquals(
                "An offer follows the interview. Say first that the candidate was interviewed.",
                assertThrows(Refused.NotNow.class, () -> offers.make(recruiter, cy, 0, START))
                        .sentence());
        here.house.get(Vacancies.class).close(manager, without, 0, Vacancies.Closing.WITHDRAWN);
        assertEquals(
                "This vacancy is not open. An offer needs an open one.",
                assertThrows(Refused.NotNow.class, () -> offers.make(recruiter, bo, hiring.version(bo), START))
                        .sentence());
        assertThrows(Refused.NotAllowed.class, () -> offers.make(manager, bo, hiring.version(bo), START));
    }

    private void assertRefused(String sentence, CandidateId id) {
        assertEquals(
                sentence,
                assertThrows(Refused.NotNow.class, () -> handOvers.handOver(recruiter, id, hiring.version(id), NEW))
                        .sentence());
    }
}
