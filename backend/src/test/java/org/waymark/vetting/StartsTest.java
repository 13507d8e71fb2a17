package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.provision.Site;
import org.waymark.provision.SiteKind;

/** A start from the offer to the first shift, with everything that the gate asks. */
@Tag("database")
class StartsTest {

    private static final LocalDate DAY = CaseTown.DAY;
    private static final LocalDate START = DAY.plusDays(14);

    private final CaseTown town = new CaseTown();
    private final Site kent = town.suite(CaseTown.KENT);

    @Test
    void aStartOpensOneCaseForEachForceThatItsSitesAskFor() {
        Site other = town.suite(CaseTown.KENT);
        Site norfolk = town.suite(CaseTown.NORFOLK);
        Site base = CaseTown.site(town.here, SiteKind.COMMUNITY_BASE, null);
        Start start = town.start("Rowan", START, kent, other, norfolk, base);
        assertEquals(
                List.of("KENT NPPV2F", "NORFOLK NPPV2F"),
                town.casesOf(start).stream()
                        .map(one -> one.issuer() + " " + one.level())
                        .sorted()
                        .toList());
        assertEquals(OfferAnswer.NONE, start.offerAnswer());
        StartFile file = town.pages.evidence(town.recruiter, start.id());
        assertFalse(file.evidence().isReady());
        assertFalse(file.communityOnly());
        assertEquals(
                GateLine.Owner.US,
                file.evidence().lines().get(2).owner(),
                "the case stands at the offer, so it is our move");
    }

    @Test
    void whoIsClearedThereAlreadyNeedsNoFurtherCase() {
        PersonId sam = town.here.practitioner("Sam");
        town.clearances.record(
                town.recruiter, sam, new ClearanceText(CaseTown.KENT, "NPPV3", DAY.minusDays(5), DAY.plusYears(3)));
        Site norfolk = town.suite(CaseTown.NORFOLK);
        Start start = town.starts.open(town.recruiter, town.wantedStart(sam, "", START, kent, norfolk));
        assertEquals(
                List.of("NORFOLK"),
                town.casesOf(start).stream().map(one -> one.issuer().value()).toList());
        StartFile file = town.pages.evidence(town.recruiter, start.id());
        assertTrue(file.checks().isEmpty(), "who works here is not asked for their identity again");
        assertThrows(
                Refused.NotAllowed.class,
                () -> town.starts.open(
                        town.here.holding(sam, Role.RECRUITER, town.here.id()),
                        town.wantedStart(sam, "", START, kent)));
    }

    @Test
    void aDayEarlyIsRefusedWithTheReasonAndTheDayItselfIsAgreed() {
        Start start = town.start("Rowan", START, kent);
        VettingCase one = town.withPolice(town.casesOf(start).getFirst());
        town.here.house.clock().set(DAY.plusDays(3));
        town.cases.decide(town.recruiter, one.id(), one.version(), CaseTown.granted(DAY.plusDays(3), DAY.plusYears(3)));
        Start before = start;
        assertThrows(Refused.NotNow.class, () -> agree(before, START), "the offer is open and no check is done");
        Start ready = town.ready(start);
        var refused = assertThrows(Refused.NotValid.class, () -> agree(ready, DAY.plusDays(2)));
        assertEquals("day", refused.faults().getFirst().field());
        assertEquals(
                "The clearance begins on 23 November 2026 and the start would be on 22 November 2026, before it. Nobody"
                        + " starts before they are cleared.",
                refused.faults().getFirst().sentence());
        StartFile file = town.pages.evidence(town.recruiter, start.id());
        assertEquals(DAY.plusDays(3), file.evidence().earliest());
        Start agreed = agree(ready, DAY.plusDays(3));
        assertEquals(DAY.plusDays(3), agreed.agreedStart());
        assertEquals(Stage.START_AGREED, town.casesOf(start).getFirst().stage());
        assertThrows(Refused.NotNow.class, () -> agree(agreed, START));
        assertThrows(Refused.NotNow.class, () -> town.starts.plan(town.recruiter, start.id(), agreed.version(), DAY));
        Start back = town.starts.takeBack(town.recruiter, start.id(), agreed.version());
        assertNull(back.agreedStart());
        assertEquals(Stage.DECISION_IN, town.casesOf(start).getFirst().stage());
    }

    @Test
    void everySiteOfThePostHasToBeClearedNotOnlyTheFirst() {
        Start start = town.start("Rowan", START, kent, town.suite(CaseTown.NORFOLK));
        VettingCase first = town.casesOf(start).stream()
                .filter(one -> one.issuer().equals(CaseTown.KENT))
                .findFirst()
                .orElseThrow();
        VettingCase decided = town.decided(first, CaseTown.granted(DAY, DAY.plusYears(3)));
        town.ready(start);
        String sentence =
                assertThrows(Refused.NotNow.class, () -> town.agreed(decided)).sentence();
        assertTrue(sentence.startsWith("No clearance has been granted for CUSTODY_SUITE"), sentence);
        assertTrue(sentence.contains("Norfolk"), sentence);
        assertNull(town.again(start).agreedStart(), "the board is no way round the gate");
    }

    @Test
    void aCheckThatIsTakenBackOrAClearanceThatIsSuspendedMakesAnAgreedStartReadyNoLonger() {
        PersonId sam = town.here.practitioner("Sam");
        Clearance clearance = town.clearances.record(
                town.recruiter, sam, new ClearanceText(CaseTown.KENT, "NPPV2F", DAY, DAY.plusYears(3)));
        Start start = town.ready(town.starts.open(town.recruiter, town.wantedStart(sam, "", START, kent)));
        agree(start, START);
        assertEquals(StartStanding.Word.AGREED, standing(start));
        town.clearances.move(town.recruiter, clearance.id(), clearance.version(), ClearanceState.SUSPENDED, DAY);
        StartFile file = town.pages.evidence(town.recruiter, start.id());
        assertTrue(file.isReadyNoLonger());
        assertEquals(
                "The clearance does not hold now, so nobody can start on it.",
                file.evidence().whyNot());
        assertEquals(StartStanding.Word.NOT_READY, standing(start));
        town.here.house.clock().set(START);
        CaseTown.assertNotNow(
                "The clearance does not hold now, so nobody can start on it.",
                () -> town.starts.close(
                        town.recruiter, start.id(), file.start().version(), ClosedAs.CLEARED_AND_STARTED));
    }

    @Test
    void theClearancesOfACandidateGoIntoTheRecordOfThePersonTheyBecome() {
        Start start = town.ready(town.start("Rowan", START, kent));
        VettingCase one = town.decided(town.casesOf(start).getFirst(), CaseTown.granted(DAY, DAY.plusYears(3)));
        PersonId rowan = town.here.practitioner("Rowan");
        CaseTown.assertNotNow(
                "No start is agreed yet, so nobody can be handed over.",
                () -> town.starts.handOver(town.recruiter, start.id(), rowan));
        town.agreed(town.cases.plan(town.recruiter, one.id(), one.version(), new VettingCases.Plan(null, null, START)));
        Start handed = town.starts.handOver(town.recruiter, start.id(), rowan);
        assertEquals(rowan, handed.personId());
        assertEquals("", handed.familyName());
        Clearance kept = town.clearances
                .about(town.recruiter, rowan)
                .orElseThrow()
                .history()
                .getFirst();
        assertEquals(kept.id(), town.casesOf(start).getFirst().clearanceId());
        assertTrue(town.pages.evidence(town.recruiter, start.id()).evidence().isReady());
        CaseTown.assertNotNow(
                "This start was handed over already.", () -> town.starts.handOver(town.recruiter, start.id(), rowan));
        town.here.house.clock().set(START);
        town.starts.close(town.recruiter, start.id(), handed.version(), ClosedAs.CLEARED_AND_STARTED);
        assertEquals(StartStanding.Word.STARTED, standing(start));
    }

    @Test
    void whatDoesNotFitIsSaidBesideItsField() {
        assertFault("sites", town.wantedStart(null, "Rowan", START));
        assertFault(
                "sites", town.wantedStart(null, "Rowan", START, CaseTown.suite(new Neighbourhood(), CaseTown.KENT)));
        assertFault("given", town.wantedStart(null, " ", START, kent));
        assertFault("provisionalStart", town.wantedStart(null, "Rowan", DAY.plusYears(3), kent));
        Start start = town.start("Rowan", START, kent);
        assertFault(
                "family",
                new NewStart(
                        town.here.id(),
                        start.roleCode(),
                        java.util.Set.of(kent.id()),
                        null,
                        7L,
                        " rowan",
                        start.familyName().toUpperCase(java.util.Locale.UK),
                        DAY,
                        null));
        var refused = assertThrows(
                Refused.NotValid.class,
                () -> town.starts.checkDone(
                        town.recruiter, start.id(), start.version(), EmploymentCheck.IDENTITY, DAY.plusDays(1)));
        assertEquals("doneOn", refused.faults().getFirst().field());
        assertThrows(
                Refused.ChangedMeanwhile.class,
                () -> town.starts.answered(town.recruiter, start.id(), start.version() + 1, true));
    }

    @Test
    void anotherServicesRecruiterKnowsOfNoStartAndAManagerSeesAWordOnly() {
        Start start = town.start("Rowan", START, kent);
        var other = new Neighbourhood();
        Actor stranger = other.holding(other.person("Ren"), Role.RECRUITER, other.id());
        assertThrows(Refused.NotFound.class, () -> town.pages.evidence(stranger, start.id()));
        assertThrows(Refused.NotFound.class, () -> town.starts.answered(stranger, start.id(), start.version(), true));
        Actor manager = town.here.manager();
        assertEquals(
                StartStanding.Word.NOT_READY,
                town.pages.standing(manager, start.id()).word());
        assertThrows(Refused.NotAllowed.class, () -> town.pages.evidence(manager, start.id()));
        assertThrows(Refused.NotAllowed.class, () -> agreeAs(manager, start, START));
    }

    @Test
    void aStartThatIsGivenUpTakesItsCasesWithItAndNobodyStartsOnThemAfterwards() {
        Start start = town.ready(town.start("Rowan", START, kent));
        VettingCase one = town.decided(town.casesOf(start).getFirst(), CaseTown.granted(DAY, DAY.plusYears(3)));
        town.cases.close(town.recruiter, one.id(), one.version(), ClosedAs.WITHDRAWN_BY_CANDIDATE);
        Start closed = town.again(start);
        assertEquals(ClosedAs.WITHDRAWN_BY_CANDIDATE, closed.closedAs());
        CaseTown.assertNotNow("This start is closed.", () -> agree(closed, START));
        assertEquals(StartStanding.Word.CLOSED, standing(start));
    }

    private StartStanding.Word standing(Start start) {
        return town.pages.standing(town.recruiter, start.id()).word();
    }

    private Start agree(Start start, LocalDate day) {
        return agreeAs(town.recruiter, start, day);
    }

    private Start agreeAs(Actor actor, Start start, LocalDate day) {
        return town.starts.agree(actor, start.id(), start.version(), day);
    }

    private void assertFault(String field, NewStart wanted) {
        var refused = assertThrows(Refused.NotValid.class, () -> town.starts.open(town.recruiter, wanted));
        assertTrue(refused.faults().stream().anyMatch(fault -> fault.field().equals(field)), refused::sentence);
    }
}
