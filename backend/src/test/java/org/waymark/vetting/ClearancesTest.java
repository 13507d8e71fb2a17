package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.people.NewPost;
import org.waymark.people.Posts;
import org.waymark.provision.ForceImport;
import org.waymark.provision.SiteForm;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Sites;

@Tag("database")
class ClearancesTest {

    private static final LocalDate DAY = Neighbourhood.DAY;
    private static final ForceCode KENT = new ForceCode("KENT");
    private static final ForceCode ESSEX = new ForceCode("ESSEX");

    private final Neighbourhood here = new Neighbourhood();
    private final Clearances clearances = here.house.get(Clearances.class);

    @BeforeEach
    void forces() {
        here.house.get(ForceImport.class).load(here.console);
    }

    @Test
    void whoMeetsWhatIsWrittenDownSeesItAgain() {
        PersonId sam = here.practitioner("Sam");
        Actor recruiter = recruiter();
        Clearance kept = clearances.record(recruiter, sam, text(KENT, DAY.minusYears(1), DAY.plusYears(2)));
        Cleared cleared = clearances
                .of(here.manager(), List.of(sam), DAY)
                .getOrDefault(sam, List.of())
                .getFirst();
        // Which other forces accept it is a rule that other tests change.
        assertEquals(new Cleared(sam, KENT, "NPPV2F", kept.grantedOn(), kept.expiresOn(), cleared.alsoAt()), cleared);
        assertTrue(cleared.holdsOn(DAY));
    }

    @Test
    void historyStaysWhenSomebodyIsClearedAgain() {
        PersonId sam = here.practitioner("Sam");
        Actor recruiter = recruiter();
        clearances.record(recruiter, sam, text(KENT, DAY.minusYears(3), DAY.minusDays(1)));
        clearances.record(recruiter, sam, text(KENT, DAY.minusDays(3), DAY.plusYears(3)));
        ClearanceSheet sheet = clearances.about(recruiter, sam).orElseThrow();
        assertEquals(2, sheet.history().size());
        assertEquals(DAY.minusDays(3), sheet.history().getFirst().grantedOn());
        assertEquals(DAY.minusDays(1), sheet.history().getLast().expiresOn());
    }

    @Test
    void aManagerLearnsUntilWhenAndNeverThatItEndedEarly() {
        PersonId sam = atSiteOf(KENT);
        Actor recruiter = recruiter();
        Clearance kept = clearances.record(recruiter, sam, text(KENT, DAY.minusYears(1), DAY.plusYears(2)));
        Actor manager = here.manager();
        assertEquals(new Standing.ClearedUntil(DAY.plusYears(2)), standing(manager, sam));
        clearances.end(recruiter, kept.id(), DAY.minusDays(1), kept.version());
        assertEquals(new Standing.NotCleared(), standing(manager, sam));
        ClearanceSheet seen = clearances.about(manager, sam).orElseThrow();
        assertTrue(seen.history().isEmpty());
        assertFalse(seen.mayRead() || seen.mayKeep());
    }

    @Test
    void clearanceByOneForceIsNoneWithAnother() {
        PersonId sam = atSiteOf(ESSEX);
        clearances.record(recruiter(), sam, text(KENT, DAY.minusYears(1), DAY.plusYears(2)));
        assertEquals(new Standing.NotCleared(), standing(here.manager(), sam));
    }

    @Test
    void whereNoForceIsAtHomeNoneIsNeeded() {
        PersonId sam = here.practitioner("Sam");
        assertEquals(new Standing.NotNeeded(), standing(here.manager(), sam));
    }

    @Test
    void oneCorrectsDatesButNotWhatWasEnded() {
        PersonId sam = here.practitioner("Sam");
        Actor recruiter = recruiter();
        Clearance kept = clearances.record(recruiter, sam, text(KENT, DAY.minusYears(1), DAY.plusYears(2)));
        Clearance mended = clearances.correct(
                recruiter, kept.id(), kept.version(), text(ESSEX, DAY.minusYears(1), DAY.plusYears(1)));
        assertEquals(ESSEX, mended.issuer());
        assertThrows(
                Refused.ChangedMeanwhile.class,
                () -> clearances.end(recruiter, kept.id(), DAY.minusDays(3), kept.version()));
        clearances.end(recruiter, kept.id(), DAY.minusDays(3), mended.version());
        assertThrows(
                Refused.NotNow.class,
                () -> clearances.correct(
                        recruiter, kept.id(), mended.version() + 1, text(KENT, DAY.minusYears(1), DAY)));
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        PersonId sam = here.practitioner("Sam");
        Actor recruiter = recruiter();
        assertFault(recruiter, sam, text(KENT, DAY.plusDays(1), DAY.plusYears(1)), "grantedOn");
        assertFault(recruiter, sam, text(KENT, DAY, DAY), "expiresOn");
        assertFault(recruiter, sam, text(KENT, LocalDate.of(206, 1, 1), DAY), "grantedOn");
        assertFault(recruiter, sam, text(KENT, DAY, DAY.plusYears(200)), "expiresOn");
        assertFault(recruiter, sam, text(new ForceCode("NOWHERE"), DAY, DAY.plusYears(1)), "issuer");
        assertFault(recruiter, sam, new ClearanceText(KENT, "NPPV9", DAY, DAY.plusYears(1)), "level");
        clearances.record(recruiter, sam, text(KENT, DAY, DAY.plusYears(1)));
        assertFault(recruiter, sam, text(KENT, DAY, DAY.plusYears(2)), "grantedOn");
        Clearance kept =
                clearances.about(recruiter, sam).orElseThrow().history().getFirst();
        for (LocalDate wrong : List.of(DAY.minusDays(1), DAY.plusYears(1), DAY.plusDays(1))) {
            var refused = assertThrows(
                    Refused.NotValid.class, () -> clearances.end(recruiter, kept.id(), wrong, kept.version()));
            assertEquals("endedOn", refused.faults().getFirst().field());
        }
    }

    @Test
    void nobodyKeepsTheirOwnAndManagersKeepNone() {
        PersonId sam = here.practitioner("Sam");
        Actor self = here.holding(sam, Role.RECRUITER, here.id());
        ClearanceText text = text(KENT, DAY.minusYears(1), DAY.plusYears(2));
        assertThrows(Refused.NotAllowed.class, () -> clearances.record(self, sam, text));
        assertFalse(clearances.about(self, sam).orElseThrow().mayKeep());
        PersonId dev = here.practitioner("Dev");
        assertThrows(Refused.NotAllowed.class, () -> clearances.record(here.manager(), dev, text));
        var elsewhere = new Neighbourhood();
        Actor stranger = elsewhere.holding(elsewhere.person("Ren"), Role.RECRUITER, elsewhere.id());
        assertThrows(Refused.NotFound.class, () -> clearances.record(stranger, dev, text));
        assertTrue(clearances.about(stranger, dev).isEmpty());
        assertTrue(clearances.of(stranger, List.of(dev), DAY).isEmpty());
    }

    @Test
    void onesOwnHistoryIsOnesOwnToRead() {
        PersonId sam = here.practitioner("Sam");
        clearances.record(recruiter(), sam, text(KENT, DAY.minusYears(1), DAY.plusYears(2)));
        ClearanceSheet own = clearances.about(here.staff(sam), sam).orElseThrow();
        assertEquals(1, own.history().size());
        assertFalse(own.mayKeep());
    }

    @Test
    void lookingBackReachesWhoWorkedHereThen() {
        PersonId sam = here.person("Sam");
        var post = here.post(sam, Neighbourhood.PRACTITIONER, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        here.house.get(Posts.class).start(here.console, post);
        clearances.record(here.console, sam, text(KENT, LocalDate.of(2024, 6, 1), LocalDate.of(2027, 5, 31)));
        Actor manager = here.manager();
        assertTrue(clearances.of(manager, List.of(sam), DAY).isEmpty());
        assertFalse(
                clearances.of(manager, List.of(sam), LocalDate.of(2025, 7, 1)).isEmpty());
    }

    @Test
    void sixtyPeopleTakeAsManyStatementsAsThree() {
        Actor manager = here.manager();
        var people = new ArrayList<PersonId>();
        for (int i = 0; i < 60; i++) {
            people.add(here.practitioner("Sam"));
        }
        clearances.of(manager, people, DAY);
        int many = StatementCounter.of(() -> clearances.of(manager, people, DAY));
        assertEquals(StatementCounter.of(() -> clearances.of(manager, people.subList(0, 3), DAY)), many);
        assertEquals(1, many, "the clearances; who is reached is still remembered");
    }

    @Test
    void aSuspendedClearanceCountsAgainFromTheDayItIsGivenBackAndTheManagerIsNotToldWhy() {
        PersonId sam = atSiteOf(KENT);
        Actor recruiter = recruiter();
        Clearance kept = clearances.record(recruiter, sam, text(KENT, DAY.minusYears(1), DAY.plusYears(2)));
        Clearance stopped =
                clearances.move(recruiter, kept.id(), kept.version(), ClearanceState.SUSPENDED, DAY.minusDays(20));
        assertEquals(new Standing.NotCleared(), standing(here.manager(), sam));
        clearances.move(recruiter, kept.id(), stopped.version(), ClearanceState.GRANTED, DAY.minusDays(3));
        assertEquals(new Standing.ClearedUntil(DAY.plusYears(2)), standing(here.manager(), sam));
        List<Cleared> spans = clearances.of(here.manager(), List.of(sam), DAY).getOrDefault(sam, List.of());
        assertEquals(
                List.of(DAY.minusDays(21), DAY.plusYears(2)),
                spans.stream().map(Cleared::until).toList());
        ClearanceSheet own = clearances.about(here.staff(sam), sam).orElseThrow();
        assertEquals(3, own.stepsOf(own.history().getFirst()).size(), "the person reads all of it");
    }

    @Test
    void whatTheForceEndedOrSuspendedLooksTheSameToAManagerAsWhatNeverWas() {
        PersonId ended = atSiteOf(KENT);
        PersonId suspended = atSiteOf(KENT);
        PersonId never = atSiteOf(KENT);
        Actor recruiter = recruiter();
        Clearance one = clearances.record(recruiter, ended, text(KENT, DAY.minusYears(1), DAY.plusYears(2)));
        clearances.move(recruiter, one.id(), 0, ClearanceState.ENDED_BY_FORCE, DAY);
        Clearance other = clearances.record(recruiter, suspended, text(KENT, DAY.minusYears(1), DAY.plusYears(2)));
        clearances.move(recruiter, other.id(), 0, ClearanceState.SUSPENDED, DAY);
        Actor manager = here.manager();
        for (PersonId person : List.of(ended, suspended, never)) {
            ClearanceSheet sheet = clearances.about(manager, person).orElseThrow();
            assertEquals(new Standing.NotCleared(), sheet.standings().getFirst().standing());
            assertTrue(sheet.history().isEmpty() && sheet.steps().isEmpty());
        }
    }

    @Test
    void aForceThatAcceptsAnothersClearanceCountsItFromThatDayOn() {
        PersonId sam = atSiteOf(ESSEX);
        clearances.record(recruiter(), sam, text(KENT, DAY.minusYears(1), DAY.plusYears(2)));
        var rules = here.house.get(VettingRules.class);
        int seen = rules.sheet(here.console).book().answers(ESSEX, KENT, "NPPV2F");
        rules.answer(here.console, answer(AcceptanceAnswer.TRANSFER_CHECK, DAY.minusDays(9)), seen);
        assertEquals(new Standing.NotCleared(), standing(here.manager(), sam));
        rules.answer(here.console, answer(AcceptanceAnswer.ACCEPTED, DAY.minusDays(5)), seen + 1);
        assertEquals(new Standing.ClearedUntil(DAY.plusYears(2)), standing(here.manager(), sam));
        assertFalse(acceptedIn(sam, DAY.minusDays(6)));
        assertTrue(acceptedIn(sam, DAY.minusDays(5)));
        rules.answer(here.console, answer(AcceptanceAnswer.NEW_APPLICATION, DAY), seen + 2);
        assertEquals(new Standing.NotCleared(), standing(here.manager(), sam));
        assertTrue(acceptedIn(sam, DAY.minusDays(1)), "the past stays as it was");
    }

    @Test
    void aRenewalPointsToWhatItRenewsAndTheOldOneKeepsItsDates() {
        PersonId sam = here.practitioner("Sam");
        Actor recruiter = recruiter();
        Clearance old = clearances.record(recruiter, sam, text(KENT, DAY.minusYears(3), DAY.plusDays(30)));
        Clearance renewal = clearances.record(recruiter, sam, text(KENT, DAY, DAY.plusYears(3)));
        assertEquals(old.id(), renewal.followsId());
        ClearanceSheet sheet = clearances.about(recruiter, sam).orElseThrow();
        assertEquals(DAY.plusDays(30), sheet.find(old.id()).orElseThrow().expiresOn());
        assertEquals(null, old.followsId());
    }

    @Test
    void howItStandsFollowsFromTheDaysAndTheForcesRule() {
        PersonId sam = here.practitioner("Sam");
        here.house.get(VettingRuleImport.class).load(here.console);
        Actor recruiter = recruiter();
        Clearance kept = clearances.record(recruiter, sam, text(KENT, DAY.minusYears(3), DAY.plusDays(180)));
        assertEquals(Clearance.Phase.CURRENT, phase(recruiter, kept));
        here.house.clock().set(DAY.plusDays(1));
        assertEquals(Clearance.Phase.RENEWAL_DUE, phase(recruiter, kept));
        here.house.clock().set(DAY.plusDays(91));
        assertEquals(Clearance.Phase.RENEWAL_URGENT, phase(recruiter, kept));
        here.house.clock().set(DAY.plusDays(180));
        assertEquals(Clearance.Phase.RENEWAL_URGENT, phase(recruiter, kept));
        here.house.clock().set(DAY.plusDays(181));
        assertEquals(Clearance.Phase.EXPIRED, phase(recruiter, kept));
    }

    @Test
    void whatTheForceDidIsRefusedWhereItCannotBe() {
        PersonId sam = here.practitioner("Sam");
        Actor recruiter = recruiter();
        Clearance kept = clearances.record(recruiter, sam, text(KENT, DAY.minusYears(1), DAY.plusYears(2)));
        assertThrows(
                Refused.NotValid.class,
                () -> clearances.move(recruiter, kept.id(), 0, ClearanceState.SUSPENDED, DAY.plusDays(1)));
        assertThrows(
                Refused.NotNow.class,
                () -> clearances.move(recruiter, kept.id(), 0, ClearanceState.APPEAL_UPHELD, DAY));
        clearances.move(recruiter, kept.id(), 0, ClearanceState.SUSPENDED, DAY);
        assertThrows(
                Refused.ChangedMeanwhile.class,
                () -> clearances.move(recruiter, kept.id(), 0, ClearanceState.GRANTED, DAY));
        assertThrows(
                Refused.NotAllowed.class,
                () -> clearances.move(here.manager(), kept.id(), 1, ClearanceState.GRANTED, DAY));
    }

    private boolean acceptedIn(PersonId person, LocalDate day) {
        return clearances.of(here.manager(), List.of(person), day).getOrDefault(person, List.of()).stream()
                .anyMatch(one -> one.isAcceptedBy(ESSEX));
    }

    private Clearance.Phase phase(Actor recruiter, Clearance clearance) {
        return clearances.about(recruiter, clearance.personId()).orElseThrow().phase(clearance);
    }

    private static NewAcceptance answer(AcceptanceAnswer answer, LocalDate from) {
        return new NewAcceptance(ESSEX, KENT, "NPPV2F", from, answer, DAY.minusDays(10));
    }

    private void assertFault(Actor actor, PersonId person, ClearanceText text, String field) {
        var refused = assertThrows(Refused.NotValid.class, () -> clearances.record(actor, person, text));
        assertTrue(refused.faults().stream().anyMatch(fault -> fault.field().equals(field)), refused::sentence);
    }

    private Standing standing(Actor actor, PersonId person) {
        return clearances
                .about(actor, person)
                .orElseThrow()
                .standings()
                .getFirst()
                .standing();
    }

    private PersonId atSiteOf(ForceCode force) {
        var form = new SiteForm(
                "Suite " + Neighbourhood.unique(), SiteKind.CUSTODY_SUITE, force, "", "", LocalDate.of(2020, 1, 6));
        var site = here.house.get(Sites.class).add(here.console, here.id(), form);
        PersonId sam = here.person("Sam");
        NewPost post = here.post(sam, Neighbourhood.PRACTITIONER, LocalDate.of(2026, 1, 1), null);
        here.house
                .get(Posts.class)
                .start(
                        here.console,
                        new NewPost(
                                sam,
                                here.id(),
                                null,
                                post.role(),
                                post.payBand(),
                                post.weeklyHours(),
                                post.startsOn(),
                                null,
                                null,
                                Set.of(),
                                Set.of(site.id())));
        return sam;
    }

    private Actor recruiter() {
        return here.holding(here.person("Colette"), Role.RECRUITER, here.id());
    }

    private static ClearanceText text(ForceCode issuer, LocalDate from, LocalDate until) {
        return new ClearanceText(issuer, "NPPV2F", from, until);
    }
}
