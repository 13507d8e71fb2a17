package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
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
import org.waymark.provision.ForceImport;
import org.waymark.provision.Site;
import org.waymark.provision.SiteForm;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Sites;

@Tag("database")
class VettingCasesTest {

    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final LocalDate DAY = Neighbourhood.DAY;
    private static final ForceCode KENT = new ForceCode("KENT");
    private static final ForceCode NORFOLK = new ForceCode("NORFOLK");

    private final Neighbourhood here = new Neighbourhood();
    private final VettingCases cases = here.house.get(VettingCases.class);
    private final CaseBoards boards = here.house.get(CaseBoards.class);
    private final Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());

    @BeforeEach
    void rules() {
        here.house.get(ForceImport.class).load(here.console);
        here.house.get(VettingRuleImport.class).load(here.console);
    }

    @Test
    void aCaseGoesFromTheOfferToTheStartAndComesBackFromThePoliceOnce() {
        VettingCase one = withPolice(candidate("Rowan", DAY.plusDays(60)));
        one = cases.move(recruiter, one.id(), one.version(), Stage.QUERY_FROM_POLICE, ReturnedFor.INCOMPLETE);
        assertEquals(ClearanceState.RETURNED, one.state());
        assertEquals(1, one.returnedTimes());
        one = cases.move(recruiter, one.id(), one.version(), Stage.WITH_POLICE, null);
        one = cases.decide(recruiter, one.id(), one.version(), granted(DAY, DAY.plusYears(3)));
        one = cases.move(recruiter, one.id(), one.version(), Stage.START_AGREED, null);
        here.house.clock().set(DAY.plusDays(59));
        VettingCase agreed = one;
        assertRefused(
                "The day of the start has not come yet.",
                () -> cases.close(recruiter, agreed.id(), agreed.version(), ClosedAs.CLEARED_AND_STARTED));
        here.house.clock().set(DAY.plusDays(60));
        one = cases.close(recruiter, one.id(), one.version(), ClosedAs.CLEARED_AND_STARTED);
        assertFalse(one.isOpen());
        assertTrue(boards.board(recruiter).cards().isEmpty());
        assertEquals(7, boards.file(recruiter, one.id()).moves().size());
    }

    @Test
    void nobodyStartsADayBeforeTheyAreClearedOrOnAClearanceThatEndsAtOnce() {
        VettingCase early = decided(candidate("Ines", DAY.minusDays(1)), granted(DAY, DAY.plusYears(3)));
        assertRefused(
                "The clearance begins on 20 November 2026 and the start would be on 19 November 2026, before it. Nobody"
                        + " starts before they are cleared.",
                () -> cases.move(recruiter, early.id(), early.version(), Stage.START_AGREED, null));
        VettingCase late = decided(candidate("Mira", DAY.plusDays(10)), granted(DAY, DAY.plusDays(39)));
        assertTrue(assertThrows(
                        Refused.NotNow.class,
                        () -> cases.move(recruiter, late.id(), late.version(), Stage.START_AGREED, null))
                .sentence()
                .contains("less than 30 days after the start"));
        VettingCase soon =
                cases.plan(recruiter, late.id(), late.version(), new VettingCases.Plan(null, null, DAY.plusDays(9)));
        VettingCase agreed = cases.move(recruiter, soon.id(), soon.version(), Stage.START_AGREED, null);
        var refused = assertThrows(
                Refused.NotValid.class,
                () -> cases.plan(
                        recruiter, agreed.id(), agreed.version(), new VettingCases.Plan(null, null, DAY.minusDays(1))));
        assertEquals("provisionalStart", refused.faults().getFirst().field());
    }

    @Test
    void whatIsNotPossibleSaysWhyAndWhatWouldMakeItSo() {
        VettingCase one = candidate("Dilan", null);
        assertRefused(
                "A form goes to the police after the ready check. Move it to “Ready check” first.",
                () -> cases.move(recruiter, one.id(), one.version(), Stage.WITH_POLICE, null));
        CaseFile file = boards.file(recruiter, one.id());
        for (Stage stage : Stage.values()) {
            assertEquals(stage == Stage.FORM_WITH_CANDIDATE, file.whyNot(stage).isEmpty(), stage.name());
        }
        assertThrows(
                Refused.NotNow.class,
                () -> cases.decide(recruiter, one.id(), one.version(), new Decision.NotGranted()));
        VettingCase sent = withPolice(one);
        var refused = assertThrows(
                Refused.NotValid.class,
                () -> cases.move(recruiter, sent.id(), sent.version(), Stage.QUERY_FROM_POLICE, null));
        assertEquals("returnedFor", refused.faults().getFirst().field());
        for (Decision wrong : List.of(
                granted(DAY, DAY), granted(DAY.plusDays(1), DAY.plusYears(1)), granted(DAY, DAY.plusYears(20)))) {
            assertThrows(Refused.NotValid.class, () -> cases.decide(recruiter, sent.id(), sent.version(), wrong));
        }
    }

    @Test
    void whoMovesACardThatSomebodyElseJustMovedIsToldWhereItStands() {
        VettingCase one = candidate("Wren", null);
        cases.move(recruiter, one.id(), one.version(), Stage.FORM_WITH_CANDIDATE, null);
        var refused = assertThrows(
                Refused.ChangedMeanwhile.class,
                () -> cases.move(recruiter, one.id(), one.version(), Stage.FORM_WITH_CANDIDATE, null));
        assertTrue(refused.sentence().contains("“Form with candidate”"), refused.sentence());
    }

    @Test
    void onesOwnLastMoveIsTakenBackForTenMinutesAndADecisionNever() {
        VettingCase one = candidate("Orla", null);
        here.house.clock().set(DAY.plusDays(3));
        VettingCase moved = cases.move(recruiter, one.id(), one.version(), Stage.FORM_WITH_CANDIDATE, null);
        Actor other = here.holding(here.person("Jo"), Role.RECRUITER, here.id());
        assertThrows(Refused.NotNow.class, () -> cases.undo(other, moved.id(), moved.version()));
        VettingCase back = cases.undo(recruiter, moved.id(), moved.version());
        assertEquals(Stage.OFFER_MADE, back.stage());
        assertEquals(DAY, back.stageSince(), "the days in the stage go on as if nothing had been");
        assertEquals(ClearanceState.NOT_STARTED, back.state());
        assertThrows(Refused.NotNow.class, () -> cases.undo(recruiter, back.id(), back.version()));
        VettingCase decided = decided(back, granted(DAY.plusDays(3), DAY.plusYears(3)));
        assertRefused(
                "A decision of the police cannot be taken back. Close the case and open another if it was wrong.",
                () -> cases.undo(recruiter, decided.id(), decided.version()));
    }

    @Test
    void aRefusedCandidateAndOneWhoChangedTheirMindLookTheSameToAManager() {
        VettingCase refused = decided(candidate("Farah", DAY.plusDays(30)), new Decision.NotGranted());
        VettingCase appealed = decided(candidate("Theo", DAY.plusDays(30)), new Decision.NotGranted());
        cases.move(recruiter, appealed.id(), appealed.version(), Stage.WITH_POLICE, null);
        decided(candidate("Callum", DAY.plusDays(30)), new Decision.Discontinued());
        VettingCase withdrawn = candidate("Joss", DAY.plusDays(30));
        cases.close(recruiter, withdrawn.id(), withdrawn.version(), ClosedAs.WITHDRAWN_BY_CANDIDATE);
        Actor manager = here.manager();
        List<CaseStanding> seen = boards.standings(manager);
        assertEquals(4, seen.size());
        assertEquals(
                1,
                seen.stream()
                        .map(one ->
                                new CaseStanding("", one.role(), one.site(), one.service(), one.word(), one.start()))
                        .distinct()
                        .count(),
                "but for the name they are one and the same");
        assertEquals(
                ClearanceState.NOT_GRANTED,
                boards.file(recruiter, refused.id()).card().one().state());
        assertThrows(Refused.NotAllowed.class, () -> boards.board(manager));
        assertThrows(Refused.NotAllowed.class, () -> boards.file(manager, refused.id()));
    }

    @Test
    void anAppealCanStillBringAClearance() {
        VettingCase one = decided(candidate("Bea", DAY.plusDays(30)), new Decision.NotGranted());
        one = cases.move(recruiter, one.id(), one.version(), Stage.WITH_POLICE, null);
        one = cases.decide(recruiter, one.id(), one.version(), granted(DAY, DAY.plusYears(3)));
        assertEquals(ClearanceState.GRANTED, one.state());
    }

    @Test
    void whoWorksHereGetsTheClearanceIntoTheirRecordWithTheDecision() {
        PersonId sam = here.practitioner("Sam");
        VettingCase opened = cases.open(recruiter, wanted(sam, "", "", null, null));
        VettingCase one = decided(opened, granted(DAY, DAY.plusYears(3)));
        assertNotNull(one.clearanceId());
        Clearance kept = here.house
                .get(Clearances.class)
                .about(recruiter, sam)
                .orElseThrow()
                .history()
                .getFirst();
        assertEquals(one.clearanceId(), kept.id());
        assertEquals(DAY.plusYears(3), kept.expiresOn());
    }

    @Test
    void aCaseNamesACandidateOnceAndAForceThatTheSiteTakes() {
        VettingCase one = candidate("Rowan", null);
        assertFault("family", wanted(null, " ROWAN ", one.familyName(), null, null));
        assertFault("given", wanted(null, " ", "Tillett", null, null));
        assertFault("family", wanted(null, "Rowan", "x".repeat(61), null, null));
        assertFault("provisionalStart", wanted(null, "Rowan", Neighbourhood.unique(), null, DAY.plusYears(3)));
        Site suite = site(NORFOLK);
        assertFault("issuer", wanted(null, "Rowan", Neighbourhood.unique(), suite, null));
        here.house
                .get(VettingRules.class)
                .answer(
                        here.console,
                        new NewAcceptance(NORFOLK, KENT, "NPPV2F", DAY, AcceptanceAnswer.ACCEPTED, DAY),
                        here.house
                                .get(VettingRules.class)
                                .sheet(here.console)
                                .book()
                                .answers(NORFOLK, KENT, "NPPV2F"));
        cases.open(recruiter, wanted(null, "Rowan", Neighbourhood.unique(), suite, null));
        assertFault("site", wanted(null, "Rowan", Neighbourhood.unique(), elsewhere(), null));
    }

    @Test
    void nobodyKeepsTheirOwnCaseOrThatOfAnotherService() {
        PersonId sam = here.practitioner("Sam");
        Actor self = here.holding(sam, Role.RECRUITER, here.id());
        assertThrows(Refused.NotAllowed.class, () -> cases.open(self, wanted(sam, "", "", null, null)));
        VettingCase own = cases.open(recruiter, wanted(sam, "", "", null, null));
        assertThrows(
                Refused.NotAllowed.class,
                () -> cases.move(self, own.id(), own.version(), Stage.FORM_WITH_CANDIDATE, null));
        assertThrows(Refused.NotFound.class, () -> boards.file(self, own.id()));
        assertTrue(
                boards.board(self).cards().isEmpty() && boards.standings(self).isEmpty());
        var other = new Neighbourhood();
        Actor stranger = other.holding(other.person("Ren"), Role.RECRUITER, other.id());
        assertThrows(
                Refused.NotFound.class,
                () -> cases.move(stranger, own.id(), own.version(), Stage.FORM_WITH_CANDIDATE, null));
        assertThrows(Refused.NotFound.class, () -> cases.open(stranger, wanted(null, "A", "B", null, null)));
    }

    @Test
    void theMostUrgentComesFirstAndStuckIsWhatTheForcesRuleSays() {
        VettingCase calm = candidate("Calm", DAY.plusDays(300));
        VettingCase stuck = candidate("Stuck", null);
        withPolice(candidate("Risky", DAY.plusDays(5)));
        here.house.clock().set(DAY.plusDays(2));
        cases.move(recruiter, calm.id(), calm.version(), Stage.FORM_WITH_CANDIDATE, null);
        here.house.clock().set(DAY.plusDays(14));
        List<CaseCard> cards = boards.board(recruiter).cards();
        assertEquals(
                List.of("Risky", "Calm", "Stuck"),
                cards.stream().map(card -> card.one().givenName()).toList());
        assertEquals(CaseCard.Risk.MISSED, cards.getFirst().risk());
        CaseCard waiting = cards.getLast();
        assertEquals(stuck.id(), waiting.one().id());
        assertEquals(10, waiting.days(), "working days since 20 November");
        assertEquals(CaseCard.Pace.STUCK, waiting.pace());
        assertTrue(waiting.blockers()
                .containsAll(List.of(CaseCard.Blocker.ACTION_OVERDUE, CaseCard.Blocker.NO_PROVISIONAL_START)));
        assertEquals(
                2,
                boards.board(recruiter).dueToday().stream()
                        .filter(card -> card.one().stage() != Stage.WITH_POLICE)
                        .count());
    }

    @Test
    void sixtyCardsTakeAsManyStatementsAsThree() {
        for (int i = 0; i < 3; i++) {
            candidate("Few", null);
        }
        boards.board(recruiter);
        int few = StatementCounter.of(() -> boards.board(recruiter));
        for (int i = 0; i < 57; i++) {
            candidate("Many", null);
        }
        assertEquals(few, StatementCounter.of(() -> boards.board(recruiter)));
        assertEquals(60, boards.board(recruiter).cards().size());
    }

    @Test
    void noSequenceOfActsReachesAnAgreedStartWithoutAClearanceThatHoldsThen() {
        for (int seed = 0; seed < 12; seed++) {
            walk(new Random(seed));
        }
    }

    private void walk(Random chance) {
        here.house.clock().set(DAY);
        VettingCase one = candidate("Walker", null);
        for (int step = 0; step < 14 && one.isOpen(); step++) {
            here.house.clock().set(DAY.plusDays(step));
            try {
                one = act(chance, one, DAY.plusDays(step));
            } catch (Refused refused) {
                assertFalse(refused.sentence().isBlank());
            }
            if (one.stage() == Stage.START_AGREED || one.closedAs() == ClosedAs.CLEARED_AND_STARTED) {
                LocalDate start = one.provisionalStart();
                assertTrue(start != null && one.episode().holdsOn(start), one::toString);
            }
        }
    }

    private VettingCase act(Random chance, VettingCase one, LocalDate day) {
        CaseFile file = boards.file(recruiter, one.id());
        Stage to = STAGES.get(chance.nextInt(STAGES.size()));
        for (Stage stage : Stage.values()) {
            to = file.mayMove(stage) && chance.nextInt(3) > 0 ? stage : to;
        }
        return switch (chance.nextInt(6)) {
            case 0 ->
                cases.decide(
                        recruiter,
                        one.id(),
                        one.version(),
                        chance.nextInt(3) == 0
                                ? new Decision.NotGranted()
                                : granted(day.minusDays(chance.nextInt(2)), day.plusDays(chance.nextInt(90))));
            case 1 ->
                cases.plan(
                        recruiter,
                        one.id(),
                        one.version(),
                        new VettingCases.Plan(null, null, day.plusDays(chance.nextInt(40) - 10)));
            case 2 ->
                chance.nextInt(4) == 0
                        ? cases.close(recruiter, one.id(), one.version(), ClosedAs.CLEARED_AND_STARTED)
                        : one;
            default ->
                cases.move(
                        recruiter,
                        one.id(),
                        one.version(),
                        to,
                        to == Stage.QUERY_FROM_POLICE ? ReturnedFor.OLD_FORM : null);
        };
    }

    private VettingCase candidate(String given, @Nullable LocalDate start) {
        return cases.open(recruiter, wanted(null, given, "Test " + Neighbourhood.unique(), null, start));
    }

    private NewCase wanted(
            @Nullable PersonId person, String given, String family, @Nullable Site site, @Nullable LocalDate start) {
        return new NewCase(
                here.id(),
                site == null ? null : site.id(),
                Neighbourhood.PRACTITIONER,
                person,
                given,
                family,
                KENT,
                "NPPV2F",
                start);
    }

    private VettingCase withPolice(VettingCase one) {
        VettingCase at = one;
        for (Stage stage : List.of(Stage.FORM_WITH_CANDIDATE, Stage.READY_CHECK, Stage.WITH_POLICE)) {
            at = cases.move(recruiter, at.id(), at.version(), stage, null);
        }
        return at;
    }

    private VettingCase decided(VettingCase one, Decision decision) {
        VettingCase at = withPolice(one);
        return cases.decide(recruiter, at.id(), at.version(), decision);
    }

    private static Decision.Granted granted(LocalDate from, LocalDate until) {
        return new Decision.Granted(from, until, false);
    }

    private Site site(ForceCode force) {
        return suite(here, force);
    }

    private static Site elsewhere() {
        return suite(new Neighbourhood(), KENT);
    }

    private static Site suite(Neighbourhood place, ForceCode force) {
        var form = new SiteForm(
                "Suite " + Neighbourhood.unique(), SiteKind.CUSTODY_SUITE, force, "", "", LocalDate.of(2020, 1, 6));
        return place.house.get(Sites.class).add(place.console, place.id(), form);
    }

    private void assertFault(String field, NewCase wanted) {
        var refused = assertThrows(Refused.NotValid.class, () -> cases.open(recruiter, wanted));
        assertTrue(refused.faults().stream().anyMatch(fault -> fault.field().equals(field)), refused::sentence);
    }

    private static void assertRefused(String sentence, org.junit.jupiter.api.function.Executable act) {
        assertEquals(sentence, assertThrows(Refused.NotNow.class, act).sentence());
    }
}
