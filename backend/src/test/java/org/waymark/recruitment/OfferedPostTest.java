package org.waymark.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.VacancyId;
import org.waymark.people.ChangedPerson;
import org.waymark.people.Neighbourhood;
import org.waymark.people.People;

/** That a post stays as it was offered, goes to one person, and that nobody decides about themselves. */
@Tag("database")
class OfferedPostTest {

    private final Hiring hiring = new Hiring();
    private final Neighbourhood here = hiring.here;
    private final Actor manager = hiring.manager;
    private final Actor recruiter = hiring.recruiter;
    private final Vacancies vacancies = here.house.get(Vacancies.class);
    private final VacancyDrafts drafts = here.house.get(VacancyDrafts.class);
    private final SiteId suite = hiring.suite();
    private final VacancyId vacancy = hiring.vacancy(Set.of(suite));

    @Test
    void roleAndSitesStayWhileAnOfferHasNotEnded() {
        CandidateId ada = offered();
        String sentence =
                "This post was offered to somebody, for this role and these sites. They stay as they are until that"
                        + " offer has ended.";
        assertNotNow(sentence, () -> change(Neighbourhood.PRACTITIONER, Set.of(suite, hiring.suite()), "37.5"));
        assertNotNow(sentence, () -> change(new RoleCode("SPE"), Set.of(suite), "37.5"));
        change(Neighbourhood.PRACTITIONER, Set.of(suite), "30");
        hiring.candidates.close(recruiter, ada, hiring.version(ada), CandidateOutcome.WITHDREW);
        change(new RoleCode("SPE"), Set.of(suite, hiring.suite()), "30");
    }

    @Test
    void aVacancyIsNotClosedUnderAnOffer() {
        CandidateId ada = offered();
        for (Vacancies.Closing how : Vacancies.Closing.values()) {
            assertNotNow(
                    "This post was offered to somebody. Take them into post, which fills the vacancy, or say first how the"
                            + " offer ended.",
                    () -> vacancies.close(manager, vacancy, version(), how));
        }
        hiring.offers.answer(recruiter, ada, hiring.version(ada), false);
        vacancies.close(manager, vacancy, version(), Vacancies.Closing.WITHDRAWN);
    }

    @Test
    void onePostIsOfferedToOnePerson() {
        CandidateId ada = offered();
        CandidateId bo = interviewed("Bo");
        assertNotNow(
                "This post was offered to somebody else already. Say first how that offer ended.",
                () -> hiring.offers.make(recruiter, bo, hiring.version(bo), Hiring.START));
        hiring.offers.answer(recruiter, ada, hiring.version(ada), false);
        hiring.offers.make(recruiter, bo, hiring.version(bo), Hiring.START);
        assertEquals(CandidateStage.OFFER_MADE, hiring.stage(bo));
    }

    @Test
    void aNameStaysOnceVettingGoesByIt() {
        CandidateId ada = offered();
        assertNotNow(
                "An offer was made, and vetting goes by this name. End the application and enter it again.",
                () -> hiring.candidates.correct(
                        recruiter, ada, hiring.version(ada), Applied.named(vacancy, "Adeline", hiring.family, "", "")));
        hiring.candidates.correct(
                recruiter,
                ada,
                hiring.version(ada),
                Applied.named(vacancy, "Ada", hiring.family, "ada@example.org", ""));
        hiring.candidates.close(recruiter, ada, hiring.version(ada), CandidateOutcome.WITHDREW);
        assertThrows(
                Refused.NotNow.class,
                () -> hiring.candidates.correct(
                        recruiter, ada, hiring.version(ada), Applied.named(vacancy, "Ada", hiring.family, "", "")));
    }

    @Test
    void nobodyOfAnotherNameGetsTheClearance() {
        CandidateId ada = hiring.agreed();
        PersonId near = here.practitioner("Near");
        var refused = assertThrows(
                Refused.NotValid.class,
                () -> hiring.handOvers.handOver(
                        recruiter, ada, hiring.version(ada), new HandOver(near, "", false, "6", null)));
        assertEquals("person", refused.faults().getFirst().field());
        assertEquals(CandidateStage.START_AGREED, hiring.stage(ada));
    }

    @Test
    void nobodyDecidesAboutWhoBearsTheirName() {
        PersonId ada = here.practitioner("Ada");
        here.house.get(People.class).change(here.console, new ChangedPerson(ada, 0, "Ada", hiring.family, null, true));
        Actor self = here.holding(ada, Role.RECRUITER, here.id());
        CandidateId one = hiring.interviewed(vacancy);
        String sentence =
                "This candidate bears your name. Nobody decides about themselves, so somebody else has to do it.";
        int version = hiring.version(one);
        for (Runnable act : List.<Runnable>of(
                () -> hiring.offers.make(self, one, version, Hiring.START),
                () -> hiring.candidates.close(self, one, version, CandidateOutcome.WITHDREW),
                () -> here.house.get(Interviews.class).mark(self, one, version, List.of()))) {
            assertEquals(
                    sentence, assertThrows(Refused.NotAllowed.class, act::run).sentence());
        }
    }

    private CandidateId offered() {
        CandidateId ada = hiring.interviewed(vacancy);
        hiring.offers.make(recruiter, ada, hiring.version(ada), Hiring.START);
        return ada;
    }

    private CandidateId interviewed(String given) {
        CandidateId id = hiring.candidates.enter(
                recruiter, Applied.named(vacancy, given, "Marsh" + Neighbourhood.unique(), "", ""));
        hiring.candidates.move(recruiter, id, 0, CandidateStage.SHORTLISTED);
        hiring.candidates.move(recruiter, id, 1, CandidateStage.INTERVIEWED);
        return id;
    }

    private void change(RoleCode role, Set<SiteId> sites, String hours) {
        drafts.change(
                manager,
                vacancy,
                version(),
                new NewVacancy(here.id(), role, new BigDecimal(hours), sites, "", null, "", ""));
    }

    private int version() {
        return vacancies.one(manager, vacancy).vacancy().version();
    }

    private static void assertNotNow(String sentence, org.junit.jupiter.api.function.Executable act) {
        assertEquals(sentence, assertThrows(Refused.NotNow.class, act).sentence());
    }
}
