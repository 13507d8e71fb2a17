package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.provision.Site;
import org.waymark.provision.SiteKind;
import org.waymark.skillmix.CoverTown;

/** Ways by which somebody could get round the gate, or learn what is not theirs to know; each is shut. */
@Tag("database")
class NoWayRoundTest {

    private static final LocalDate DAY = CaseTown.DAY;
    private static final LocalDate START = DAY.plusDays(14);
    private static final String NOT_DECIDED = "The police have not decided so. Write the decision down first.";

    private final CaseTown town = new CaseTown();
    private final Site kent = town.suite(CaseTown.KENT);

    @Test
    void undoNeverLeadsBackToAnAgreedStart() {
        Start start = town.ready(town.start("Rowan", START, kent));
        VettingCase agreed = town.agreed(planned(granted(start)));
        VettingCase back = town.cases.move(town.recruiter, agreed.id(), agreed.version(), Stage.DECISION_IN, null);
        CaseTown.assertNotNow(
                "An agreed start was taken back. Agree it again; the gate looks at everything anew.",
                () -> town.cases.undo(town.recruiter, back.id(), back.version()));
        assertNull(town.again(start).agreedStart());
        assertEquals(Stage.DECISION_IN, town.casesOf(start).getFirst().stage());
    }

    @Test
    void theBoardAgreesNoDayThatIsOver() {
        Start start = town.ready(town.start("Rowan", START, kent));
        VettingCase one = planned(granted(start));
        town.here.house.clock().set(START.plusDays(1));
        CaseTown.assertNotNow(
                "The provisional start on 4 December 2026 is over. Give another day first.", () -> town.agreed(one));
        assertNull(town.again(start).agreedStart());
    }

    @Test
    void aManagerReadsTheSameOfWhoWasRefusedAsOfWhoWithdrew() {
        Start refused = town.start("Rowan", START, kent);
        town.decided(town.casesOf(refused).getFirst(), new Decision.NotGranted());
        Start withdrawn = town.start("Robin", START, kent);
        town.starts.close(town.recruiter, withdrawn.id(), withdrawn.version(), ClosedAs.WITHDRAWN_BY_CANDIDATE);
        StartStanding one = town.pages.standing(town.here.manager(), refused.id());
        StartStanding other = town.pages.standing(town.here.manager(), withdrawn.id());
        assertEquals(StartStanding.Word.CLOSED, one.word());
        assertEquals(other.word(), one.word());
        assertNull(one.day());
        assertNull(other.day());
        assertEquals(other.mayPropose(), one.mayPropose());
        assertTrue(town.again(refused).isOpen(), "the recruiter can still write an appeal down");
    }

    @Test
    void aStartEndsInNoWordThatNobodyDecided() {
        Start start = town.start("Rowan", START, kent);
        CaseTown.assertNotNow(NOT_DECIDED, () -> close(start, ClosedAs.NOT_CLEARED));
        CaseTown.assertNotNow("A start is no renewal. Choose how it ended.", () -> close(start, ClosedAs.RENEWED));
        town.decided(town.casesOf(start).getFirst(), new Decision.NotGranted());
        assertEquals(
                ClosedAs.NOT_CLEARED,
                close(town.again(start), ClosedAs.NOT_CLEARED).closedAs());
    }

    @Test
    void whoeverRecruitmentKnowsIsTakenIntoPostBeforeTheStartIsOver() {
        NewStart wanted = town.wantedStart(null, "Rowan", START, kent);
        Start start = town.ready(town.starts.open(
                town.recruiter,
                new NewStart(
                        wanted.service(),
                        wanted.role(),
                        wanted.sites(),
                        null,
                        42L,
                        wanted.given(),
                        wanted.family(),
                        DAY,
                        START)));
        town.agreed(planned(granted(start)));
        town.here.house.clock().set(START);
        CaseTown.assertNotNow(
                "Take the candidate into post first, so that their clearance goes into their record.",
                () -> close(town.again(start), ClosedAs.CLEARED_AND_STARTED));
    }

    @Test
    void whatTheForceEndedBeforeTheFirstShiftCountsNoMoreAndGoesIntoNoRecord() {
        Start start = town.ready(town.start("Rowan", START, kent, town.suite(CaseTown.NORFOLK)));
        VettingCase one = planned(granted(start));
        town.cases.close(town.recruiter, one.id(), one.version(), ClosedAs.NOT_CLEARED);
        VettingCase closed = town.casesOf(start).stream()
                .filter(found -> found.id().equals(one.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(ClearanceState.ENDED_BY_FORCE, closed.state());
        assertFalse(StartGate.countsForCandidate(closed));
        assertFalse(town.pages.evidence(town.recruiter, start.id()).evidence().isReady());
    }

    @Test
    void anAgreedStartIsTakenBackBeforeItsCaseIsNotCleared() {
        Start start = town.ready(town.start("Rowan", START, kent));
        VettingCase agreed = town.agreed(planned(granted(start)));
        CaseTown.assertNotNow(
                "A start is agreed. Take that back first.",
                () -> town.cases.close(town.recruiter, agreed.id(), agreed.version(), ClosedAs.NOT_CLEARED));
    }

    @Test
    void whoStartedByAnExceptionStaysOpenUntilTheyAreCleared() {
        Site base = CaseTown.site(town.here, SiteKind.COMMUNITY_BASE, CaseTown.KENT);
        CoverTown.askAt(base.id(), "NPPV2A");
        Start start = town.ready(town.start("Rowan", START, base));
        StartExceptions exceptions = town.here.house.get(StartExceptions.class);
        exceptions.propose(town.here.manager(), start.id(), "The round has nobody", START.plusDays(30));
        exceptions.confirm(town.recruiter, start.id(), 0);
        town.starts.agree(town.recruiter, start.id(), town.again(start).version(), START);
        town.here.house.clock().set(START);
        CaseTown.assertNotNow(
                "They started by an exception, so this stays open until their clearance is granted.",
                () -> close(town.again(start), ClosedAs.CLEARED_AND_STARTED));
    }

    @Test
    void aBodyGivesOnlyClearancesOfItsOwnKind() {
        PersonId sam = town.here.practitioner("Sam");
        for (ClearanceText wrong : List.of(
                new ClearanceText(Schemes.NATIONAL, "NPPV3", DAY, DAY.plusYears(3)),
                new ClearanceText(CaseTown.KENT, "CTC", DAY, DAY.plusYears(3)))) {
            var refused =
                    assertThrows(Refused.NotValid.class, () -> town.clearances.record(town.recruiter, sam, wrong));
            assertEquals(
                    Set.of("issuer"),
                    Set.copyOf(refused.faults().stream()
                            .map(fault -> fault.field())
                            .toList()));
        }
        town.clearances.record(
                town.recruiter, sam, new ClearanceText(new ForceCode("UKSV"), "CTC", DAY, DAY.plusYears(3)));
        NewCase wanted = town.wanted(null, "Rowan", Neighbourhood.unique(), null, null);
        assertThrows(
                Refused.NotValid.class,
                () -> town.cases.open(
                        town.recruiter,
                        new NewCase(
                                wanted.service(),
                                null,
                                wanted.role(),
                                null,
                                wanted.given(),
                                wanted.family(),
                                Schemes.NATIONAL,
                                "NPPV2F",
                                null)));
    }

    private VettingCase granted(Start start) {
        VettingCase first = town.casesOf(start).stream()
                .filter(one -> one.issuer().equals(CaseTown.KENT))
                .findFirst()
                .orElseThrow();
        return town.decided(first, CaseTown.granted(DAY, DAY.plusYears(3)));
    }

    private VettingCase planned(VettingCase one) {
        return town.cases.plan(town.recruiter, one.id(), one.version(), new VettingCases.Plan(null, null, START));
    }

    private Start close(Start start, ClosedAs how) {
        return town.starts.close(town.recruiter, start.id(), start.version(), how);
    }
}
