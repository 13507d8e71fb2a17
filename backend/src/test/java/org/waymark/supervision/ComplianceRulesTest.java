package org.waymark.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.KindCode;

class ComplianceRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 31);
    private static final SupervisionNeed MGT = Kinds.need(Kinds.MGT, 42, 60);
    private static final SupervisionNeed CLIN = Kinds.need(Kinds.CLIN, 42, 60);
    private static final SupervisionNeed SAFE = Kinds.need(Kinds.SAFE, 91, 45);
    private static final LocalDate LONG_AGO = TODAY.minusYears(2);

    @Test
    void theNextSessionIsDueSoManyDaysAfterTheLastOne() {
        ComplianceLine line = only(MGT, settled(), held(Kinds.MGT, TODAY.minusDays(20), 60, true));

        assertEquals(TODAY.plusDays(22), line.due());
        assertEquals(ComplianceState.ON_TRACK, line.state());
        assertEquals(TODAY.minusDays(20), line.lastOn());
    }

    @Test
    void fourteenDaysBeforeItIsDueSoonAndTheDayAfterItIsOverdue() {
        assertEquals(ComplianceState.ON_TRACK, stateSince(TODAY.minusDays(27)));
        assertEquals(ComplianceState.DUE_SOON, stateSince(TODAY.minusDays(28)));
        assertEquals(ComplianceState.DUE_SOON, stateSince(TODAY.minusDays(42)));
        assertEquals(ComplianceState.OVERDUE, stateSince(TODAY.minusDays(43)));
    }

    @Test
    void aSessionThatWasTooShortOrMissedOrOfAnotherKindOrIsToComeDoesNotCount() {
        ComplianceLine line = only(
                MGT,
                settled(),
                held(Kinds.MGT, TODAY.minusDays(40), 60, true),
                held(Kinds.MGT, TODAY.minusDays(10), 59, true),
                held(Kinds.MGT, TODAY.minusDays(9), 90, false),
                held(Kinds.CLIN, TODAY.minusDays(8), 90, true),
                held(Kinds.MGT, TODAY.plusDays(1), 60, true));

        assertEquals(TODAY.plusDays(2), line.due());
    }

    @Test
    void inTheFirstTwelveWeeksManagementAndClinicalComeTwiceAsOftenAndSafeguardingDoesNot() {
        SupervisedRole fresh = role(TODAY.minusDays(83));
        LocalDate start = fresh.startedOn();

        assertEquals(start.plusDays(21), only(MGT, fresh).due());
        assertEquals(start.plusDays(21), only(CLIN, fresh).due());
        assertEquals(start.plusDays(91), only(SAFE, fresh).due());
        assertEquals(
                TODAY.plusDays(21),
                only(MGT, fresh, held(Kinds.MGT, TODAY, 60, true)).due());
        assertEquals(
                TODAY.plusDays(42),
                only(MGT, role(TODAY.minusDays(84)), held(Kinds.MGT, TODAY, 60, true))
                        .due());
    }

    @Test
    void theClockBeginsAnewWithANewRole() {
        ComplianceLine line = only(MGT, role(TODAY.minusDays(5)), held(Kinds.MGT, TODAY.minusDays(30), 60, true));

        assertEquals(TODAY.plusDays(16), line.due());
        assertEquals(TODAY.minusDays(30), line.lastOn());
    }

    @Test
    void whoIsNewlyRegisteredHasClinicalSupervisionEveryFourWeeks() {
        var preceptee = new SupervisedRole(LONG_AGO, TODAY.minusDays(100), TODAY.plusDays(100), List.of());

        assertEquals(
                TODAY.plusDays(28),
                only(CLIN, preceptee, held(Kinds.CLIN, TODAY, 60, true)).due());
        assertEquals(
                TODAY.plusDays(42),
                only(MGT, preceptee, held(Kinds.MGT, TODAY, 60, true)).due());
    }

    @Test
    void aLongTimeAwayPausesTheClock() {
        HeldSession before = held(Kinds.MGT, TODAY.minusDays(60), 60, true);
        SupervisedRole away = away(TODAY.minusDays(50), null);

        ComplianceLine paused = only(MGT, away, before);
        assertEquals(ComplianceState.PAUSED, paused.state());
        assertNull(paused.due());
        assertEquals(
                ComplianceState.OVERDUE,
                only(MGT, away(TODAY.minusDays(26), null), before).state());
        assertEquals(
                ComplianceState.PAUSED,
                only(MGT, away(TODAY.minusDays(27), null), held(Kinds.MGT, TODAY.minusDays(60), 60, true))
                        .state());
    }

    @Test
    void whoComesBackHasASessionWithinFourteenDays() {
        SupervisedRole back = away(TODAY.minusDays(50), TODAY.minusDays(3));
        HeldSession before = held(Kinds.MGT, TODAY.minusDays(55), 60, true);

        Compliance compliance =
                ComplianceRules.of(List.of(MGT, SAFE), Adjustments.SHIPPED, back, List.of(before), TODAY);

        ComplianceLine first = compliance.lines().getFirst();
        assertTrue(first.afterReturn());
        assertEquals(TODAY.plusDays(11), first.due());
        assertFalse(compliance.lines().getLast().afterReturn());
        HeldSession onReturn = held(Kinds.MGT, TODAY.minusDays(1), 60, true);
        assertEquals(TODAY.plusDays(41), only(MGT, back, before, onReturn).due());
    }

    @Test
    void ofSeveralKindsTheWorstIsTheStateAndWithoutAPatternThereIsNone() {
        List<HeldSession> history =
                List.of(held(Kinds.MGT, TODAY.minusDays(43), 60, true), held(Kinds.SAFE, TODAY.minusDays(1), 60, true));

        assertEquals(
                ComplianceState.OVERDUE,
                ComplianceRules.of(List.of(MGT, SAFE), Adjustments.SHIPPED, settled(), history, TODAY)
                        .state());
        assertEquals(
                ComplianceState.NO_PATTERN,
                ComplianceRules.of(List.of(), Adjustments.SHIPPED, settled(), history, TODAY)
                        .state());
    }

    @Test
    void aDebriefIsOfferedWithinThreeDaysOfAnIncident() {
        assertEquals(
                Instant.parse("2027-04-03T02:30:00Z"),
                ComplianceRules.debriefBy(Instant.parse("2027-03-31T02:30:00Z"), Adjustments.SHIPPED));
    }

    @Test
    void theRuleSaysWhatCountingDayByDaySaysForTenThousandHistories() {
        var random = new Random(20270331);
        Map<ComplianceState, Integer> seen = new EnumMap<>(ComplianceState.class);
        int returns = 0;
        for (int run = 0; run < 10_000; run++) {
            SupervisedRole role = randomRole(random);
            List<SupervisionNeed> pattern = randomPattern(random);
            List<HeldSession> history = randomHistory(random);
            var naive = new NaiveCompliance(role, history, TODAY);
            Compliance ours = ComplianceRules.of(pattern, Adjustments.SHIPPED, role, history, TODAY);
            for (int at = 0; at < pattern.size(); at++) {
                ComplianceLine line = ours.lines().get(at);
                assertEquals(
                        naive.line(pattern.get(at), at == 0),
                        line,
                        "run " + run + ": " + role + " " + pattern.get(at) + " " + history);
                seen.merge(line.state(), 1, Integer::sum);
                returns += line.afterReturn() ? 1 : 0;
            }
        }
        for (ComplianceState state : List.of(
                ComplianceState.PAUSED, ComplianceState.ON_TRACK, ComplianceState.DUE_SOON, ComplianceState.OVERDUE)) {
            assertTrue(seen.getOrDefault(state, 0) > 500, "too few are " + state + ": " + seen);
        }
        assertTrue(returns > 200, "too few came back: " + returns);
    }

    private static SupervisedRole randomRole(Random random) {
        LocalDate started = TODAY.minusDays(random.nextInt(random.nextBoolean() ? 120 : 700));
        var away = new ArrayList<DaysAway>();
        for (int spell = random.nextInt(4); spell > 0; spell--) {
            LocalDate from = TODAY.plusDays(random.nextInt(200) - 150L);
            boolean open = random.nextInt(6) == 0;
            away.add(new DaysAway(from, open ? null : from.plusDays(random.nextInt(70))));
        }
        boolean preceptee = random.nextInt(3) == 0;
        LocalDate registered = preceptee ? TODAY.minusDays(random.nextInt(400)) : null;
        LocalDate until = registered == null || random.nextBoolean() ? null : registered.plusMonths(6);
        return new SupervisedRole(started, registered, until, away);
    }

    /** Part time keeps the interval and may shorten the minutes, by agreement. */
    private static List<SupervisionNeed> randomPattern(Random random) {
        var pattern = new ArrayList<SupervisionNeed>();
        for (SupervisionKind kind : SupervisionKindImport.KINDS) {
            if (random.nextInt(3) > 0) {
                boolean shortened = random.nextInt(4) == 0;
                pattern.add(new SupervisionNeed(
                        kind,
                        28 + random.nextInt(155),
                        shortened ? 30 : 60,
                        random.nextInt(4) == 0 ? TODAY.minusDays(random.nextInt(300) - 5) : null));
            }
        }
        return pattern;
    }

    private static List<HeldSession> randomHistory(Random random) {
        var history = new ArrayList<HeldSession>();
        for (int session = random.nextInt(24); session > 0; session--) {
            history.add(held(
                    SupervisionKindImport.KINDS
                            .get(random.nextInt(SupervisionKindImport.KINDS.size()))
                            .code(),
                    TODAY.minusDays(random.nextInt(250) - 10L),
                    25 + random.nextInt(60),
                    random.nextInt(5) > 0));
        }
        return history;
    }

    private static ComplianceState stateSince(LocalDate last) {
        return only(MGT, settled(), held(Kinds.MGT, last, 60, true)).state();
    }

    private static ComplianceLine only(SupervisionNeed need, SupervisedRole role, HeldSession... history) {
        return ComplianceRules.of(List.of(need), Adjustments.SHIPPED, role, List.of(history), TODAY)
                .lines()
                .getFirst();
    }

    private static HeldSession held(KindCode kind, LocalDate on, int minutes, boolean attended) {
        return new HeldSession(kind, on, minutes, attended);
    }

    private static SupervisedRole settled() {
        return role(LONG_AGO);
    }

    private static SupervisedRole role(LocalDate startedOn) {
        return new SupervisedRole(startedOn, null, null, List.of());
    }

    private static SupervisedRole away(LocalDate from, @Nullable LocalDate until) {
        return new SupervisedRole(LONG_AGO, null, null, List.of(new DaysAway(from, until)));
    }
}
