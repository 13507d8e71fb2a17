package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Refused;
import org.waymark.provision.SiteClearance;
import org.waymark.provision.SiteKind;

/** The gate as a rule: what it lets through, looked at a second time day by day. */
class GateRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final ForceCode KENT = new ForceCode("KENT");
    private static final ForceCode NORFOLK = new ForceCode("NORFOLK");
    private static final int WALKS = 6000;

    /** Seeded walks of the force, the candidate and the recruiter; what the gate lets through is judged again without it. */
    @Test
    void noSequenceOfActsReachesAStartWithoutAClearanceThatHolds() {
        int passed = 0;
        for (int seed = 0; seed < WALKS; seed++) {
            var chance = new Random(seed);
            var walk = new GateWalk(chance, DAY);
            for (int step = 0; step < 18; step++) {
                walk.step();
                LocalDate start = DAY.plusDays(chance.nextInt(60));
                GateFacts facts = walk.facts();
                if (GateRules.judged(facts, start).isReady()) {
                    passed++;
                    assertTrue(walk.mayStart(start), "seed " + seed + ", step " + step + ", start " + start);
                }
            }
        }
        assertTrue(passed > 500, "the walks reach " + passed + " starts, so that something was looked at");
    }

    /** The other way round: whoever may start is not kept out. */
    @Test
    void whoMayStartIsNotKeptOut() {
        int found = 0;
        for (int seed = 0; seed < WALKS / 4; seed++) {
            var chance = new Random(seed);
            var walk = new GateWalk(chance, DAY);
            for (int step = 0; step < 18; step++) {
                walk.step();
                LocalDate start = DAY.plusDays(chance.nextInt(60));
                if (walk.mayStart(start) && walk.isPlain()) {
                    found++;
                    assertEquals("", GateRules.judged(walk.facts(), start).whyNot(), "seed " + seed + ", step " + step);
                }
            }
        }
        assertTrue(found > 50, "the walks reach " + found + " such starts");
    }

    @Test
    void aClearanceHoldsForThirtyDaysAfterTheStartToTheDay() {
        LocalDate until = DAY.plusDays(30);
        assertTrue(judged(DAY, held(DAY, until)).isReady());
        GateEvidence late = judged(DAY.plusDays(1), held(DAY, until));
        assertFalse(late.isReady());
        assertTrue(late.isReadyButForTheDay());
        assertEquals(
                "The clearance ends on 20 December 2026, less than 30 days after the start on 21 November 2026. Give an"
                        + " earlier start, or renew it first.",
                late.whyNot());
    }

    @Test
    void aLeapDayIsADayLikeAnyOther() {
        LocalDate leap = LocalDate.of(2028, 2, 29);
        assertTrue(judged(leap, held(leap, leap.plusYears(3))).isReady());
        assertEquals(LocalDate.of(2031, 2, 28), leap.plusYears(3), "three years on there is no 29 February");
        assertTrue(judged(LocalDate.of(2028, 1, 30), held(DAY, leap)).isReady(), "30 days after it is 29 February");
        assertFalse(judged(LocalDate.of(2028, 1, 31), held(DAY, leap)).isReady());
        assertFalse(judged(leap.minusDays(1), held(leap, leap.plusYears(3))).isReady());
    }

    @Test
    void twoClearancesThatFollowEachOtherCountAsOne() {
        GateClearance first = held(DAY.minusYears(3), DAY.plusDays(10));
        GateClearance next = held(DAY.plusDays(11), DAY.plusYears(3));
        GateClearance late = held(DAY.plusDays(12), DAY.plusYears(3));
        assertTrue(judged(DAY, first, next).isReady());
        assertFalse(judged(DAY, first, late).isReady(), "a day lies between");
    }

    @Test
    void aHigherLevelCountsAndAnotherForcesOnlyWhereItIsAccepted() {
        GateClearance higher = new GateClearance(
                KENT, "NPPV3", ClearanceState.GRANTED, List.of(new Episode.Span(DAY, DAY.plusYears(5))));
        assertTrue(judged(DAY, higher).isReady());
        GateClearance lower = new GateClearance(
                KENT, "NPPV2A", ClearanceState.GRANTED, List.of(new Episode.Span(DAY, DAY.plusYears(5))));
        assertEquals(GateLine.Owner.US, judged(DAY, lower).missing().getFirst().owner());
        GateClearance other = new GateClearance(
                NORFOLK, "NPPV2F", ClearanceState.GRANTED, List.of(new Episode.Span(DAY, DAY.plusYears(5))));
        assertFalse(judged(DAY, other).isReady());
        GateFacts accepting = GateWalk.facts(
                List.of(GateWalk.suite(KENT)),
                List.of(other),
                List.of(new Acceptance(KENT, NORFOLK, "NPPV2F", DAY.plusDays(3), 1, AcceptanceAnswer.ACCEPTED, DAY)),
                DAY);
        assertFalse(GateRules.judged(accepting, DAY.plusDays(2)).isReady(), "accepted from the third day on");
        assertTrue(GateRules.judged(accepting, DAY.plusDays(3)).isReady());
        assertEquals(
                DAY.plusDays(3), GateRules.judgedWithEarliest(accepting, DAY).earliest());
    }

    @Test
    void aSiteThatAsksForNothingAndACourtThatAsksForCourtAccess() {
        var base = new SiteClearance(
                GateWalk.suite(KENT).id(), GateWalk.SERVICE, "Base", SiteKind.COMMUNITY_BASE, null, java.util.Set.of());
        assertTrue(GateRules.judged(GateWalk.facts(List.of(base), List.of(), List.of(), DAY), DAY)
                .isReady());
        GateEvidence none = GateRules.judged(GateWalk.facts(List.of(), List.of(), List.of(), DAY), DAY);
        assertEquals("No site is named, so nobody knows which clearance is needed.", none.whyNot());
        List<String> asked = GateRules.judged(
                        GateWalk.facts(
                                List.of(new SiteClearance(
                                        base.id(),
                                        GateWalk.SERVICE,
                                        "Court",
                                        SiteKind.MAGISTRATES_COURT,
                                        null,
                                        java.util.Set.of())),
                                List.of(),
                                List.of(),
                                Map.of(),
                                DAY),
                        DAY)
                .missing()
                .stream()
                .map(GateLine::about)
                .toList();
        assertTrue(asked.contains("Court access") && asked.contains("Enhanced DBS"), asked::toString);
    }

    @Test
    void whatIsMissingNamesWhoHasToAct() {
        var owners = new HashMap<Stage, GateLine.Owner>();
        for (Stage stage : List.of(Stage.OFFER_MADE, Stage.FORM_WITH_CANDIDATE, Stage.WITH_POLICE)) {
            GateFacts facts = GateWalk.facts(List.of(GateWalk.suite(KENT)), List.of(), List.of(), DAY)
                    .with(List.of(GateWalk.caseAt(stage)));
            GateLine line = GateRules.judged(facts, DAY).missing().getFirst();
            owners.put(stage, line.owner());
            assertTrue(line.words().contains("The case stands at"), line.words());
        }
        assertEquals(
                Map.of(
                        Stage.OFFER_MADE,
                        GateLine.Owner.US,
                        Stage.FORM_WITH_CANDIDATE,
                        GateLine.Owner.CANDIDATE,
                        Stage.WITH_POLICE,
                        GateLine.Owner.POLICE),
                owners);
    }

    @Test
    void aRenewalThatIsWithThePoliceStandsInForTheLastDaysButNeverForASuspendedClearance() {
        GateClearance ending = held(DAY.minusYears(3), DAY.plusDays(10));
        GateFacts renewed = GateWalk.facts(List.of(GateWalk.suite(KENT)), List.of(ending), List.of(), DAY)
                .with(List.of(GateWalk.caseAt(Stage.WITH_POLICE)));
        assertTrue(GateRules.judged(renewed, DAY).isReady());
        assertFalse(GateRules.judged(renewed, DAY.plusDays(11)).isReady(), "it has ended by then");
        GateFacts asked = renewed.with(List.of(GateWalk.caseAt(Stage.QUERY_FROM_POLICE)));
        assertFalse(GateRules.judged(asked, DAY).isReady(), "a form that came back is not submitted");
        GateClearance suspended = new GateClearance(
                KENT,
                "NPPV2F",
                ClearanceState.SUSPENDED,
                List.of(new Episode.Span(DAY.minusYears(3), DAY.minusDays(1))));
        GateFacts shut = GateWalk.facts(List.of(GateWalk.suite(KENT)), List.of(suspended), List.of(), DAY)
                .with(List.of(GateWalk.caseAt(Stage.WITH_POLICE)));
        assertEquals(
                "The clearance does not hold now, so nobody can start on it.",
                GateRules.judged(shut, DAY).whyNot());
        assertNotNull(GateRules.judgedWithEarliest(renewed, DAY).earliest());
    }

    @Test
    void anAppealIsNoRenewal() {
        GateFacts ending = GateWalk.facts(
                List.of(GateWalk.suite(KENT)), List.of(held(DAY.minusYears(3), DAY.plusDays(10))), List.of(), DAY);
        for (ClearanceState state : List.of(ClearanceState.NOT_GRANTED, ClearanceState.APPEAL_LODGED)) {
            GateFacts refused = ending.with(List.of(GateWalk.caseAt(Stage.WITH_POLICE, state)));
            assertFalse(GateRules.judged(refused, DAY).isReady(), state.name());
        }
    }

    @Test
    void whatTheForceSuspendedOutranksWhateverElseHolds() {
        List<Episode.Span> past = List.of(new Episode.Span(DAY.minusYears(1), DAY.minusDays(1)));
        GateClearance holds = held(DAY.minusYears(1), DAY.plusYears(2));
        GateClearance higher = new GateClearance(KENT, "NPPV3", ClearanceState.SUSPENDED, past);
        assertTrue(judged(DAY, holds).isReady());
        assertEquals(
                "The clearance does not hold now, so nobody can start on it.",
                judged(DAY, holds, higher).whyNot());
        GateClearance elsewhere = new GateClearance(NORFOLK, "NPPV3", ClearanceState.SUSPENDED, past);
        assertTrue(judged(DAY, holds, elsewhere).isReady(), "what another force did with its own is not asked here");
    }

    /** Every step of a clearance's life that rules allow, taken by chance. */
    @Test
    void aRefusedStepChangesNothing() {
        for (int seed = 0; seed < 400; seed++) {
            var chance = new Random(seed);
            Episode at = Episode.NEW;
            var seen = new ArrayList<ClearanceState>();
            for (int step = 0; step < 20; step++) {
                ClearanceState to = GateWalk.any(ClearanceState.values(), chance);
                Episode before = at;
                try {
                    at = at.moved(to, DAY.plusDays(step));
                    seen.add(to);
                } catch (Refused refused) {
                    assertEquals(before, at);
                    assertFalse(refused.sentence().isBlank());
                }
                assertFalse(at.state().isHolding(), "only a grant with its days makes a clearance hold: " + seen);
            }
        }
    }

    private static GateClearance held(LocalDate from, LocalDate until) {
        return new GateClearance(KENT, "NPPV2F", ClearanceState.GRANTED, List.of(new Episode.Span(from, until)));
    }

    private static GateEvidence judged(LocalDate day, GateClearance... held) {
        return GateRules.judged(GateWalk.facts(List.of(GateWalk.suite(KENT)), List.of(held), List.of(), DAY), day);
    }
}
