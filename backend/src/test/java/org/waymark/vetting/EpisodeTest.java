package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

class EpisodeTest {

    private static final List<ClearanceState> STATES = List.of(ClearanceState.values());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void noSequenceOfActsLetsSomebodyInWithoutAGrant() {
        var reached = EnumSet.noneOf(ClearanceState.class);
        for (int seed = 0; seed < 3000; seed++) {
            walk(new Random(seed), reached);
        }
        assertEquals(EnumSet.allOf(ClearanceState.class), reached, "the walks reach every state");
    }

    /** Walks at random and keeps, by a rule of its own, the set of days that may be held; the episode must agree. */
    private static void walk(Random chance, Set<ClearanceState> reached) {
        var expected = new TreeSet<LocalDate>();
        Episode at = Episode.NEW;
        LocalDate day = DAY;
        boolean wasGranted = false;
        for (int step = 0; step < 25; step++) {
            day = day.plusDays(chance.nextInt(4));
            ClearanceState to = STATES.get(chance.nextInt(STATES.size()));
            if (chance.nextInt(3) > 0 && !StateRules.next(at.state()).isEmpty()) {
                List<ClearanceState> next = List.copyOf(StateRules.next(at.state()));
                to = next.get(chance.nextInt(next.size()));
            }
            boolean grants = chance.nextBoolean();
            LocalDate until = day.plusDays(chance.nextInt(40) - 2);
            try {
                at = grants && to.isHolding()
                        ? at.granted(day, until, to == ClearanceState.GRANTED_WITH_CONDITIONS)
                        : at.moved(to, day);
            } catch (Refused refused) {
                assertFalse(refused.sentence().isBlank());
                continue;
            }
            reached.add(at.state());
            if (to.isHolding()) {
                assertTrue(wasGranted || grants, "holds only after a grant");
                wasGranted = true;
            }
            expect(expected, at, day);
        }
        LocalDate last = day.plusDays(60);
        for (LocalDate one = DAY.minusDays(3); one.isBefore(last); one = one.plusDays(1)) {
            assertEquals(expected.contains(one), at.holdsOn(one), at + " on " + one);
            assertTrue(wasGranted || !at.holdsOn(one));
        }
    }

    /** From the day of a step on, either all days until the expiry are held or none. */
    private static void expect(Set<LocalDate> expected, Episode at, LocalDate day) {
        expected.removeIf(one -> !one.isBefore(day));
        LocalDate expires = at.expires();
        if (at.state().isHolding() && expires != null) {
            for (LocalDate one = day; !one.isAfter(expires); one = one.plusDays(1)) {
                expected.add(one);
            }
        }
    }

    @Test
    void whatCannotFollowSaysWhatHasToComeFirst() {
        var refused = assertThrows(Refused.NotNow.class, () -> Episode.NEW.moved(ClearanceState.IN_PROGRESS, DAY));
        assertEquals(
                "“with the police” cannot follow “not started”. First it has to be: form in preparation, then submitted.",
                refused.sentence());
        var over = Episode.NEW.moved(ClearanceState.WITHDRAWN_BY_APPLICANT, DAY);
        assertTrue(assertThrows(Refused.NotNow.class, () -> over.moved(ClearanceState.PREPARING, DAY))
                .sentence()
                .contains("a new application is a new record"));
        assertThrows(Refused.NotNow.class, () -> Episode.NEW.granted(DAY, DAY.plusYears(3), false));
        assertThrows(Refused.NotNow.class, () -> withPolice().moved(ClearanceState.GRANTED, DAY));
    }

    @Test
    void daysGoForwardAndGrantsEndAfterTheyBegin() {
        Episode at = withPolice();
        assertEquals("day", field(() -> at.moved(ClearanceState.RETURNED, DAY.minusDays(1))));
        assertEquals("grantedOn", field(() -> at.granted(DAY.minusDays(1), DAY.plusYears(1), false)));
        assertEquals("expiresOn", field(() -> at.granted(DAY, DAY, false)));
        Episode granted = at.granted(DAY, DAY.plusDays(9), false);
        assertEquals("day", field(() -> granted.moved(ClearanceState.ENDED_BY_FORCE, DAY)));
        assertEquals("day", field(() -> granted.moved(ClearanceState.ENDED, DAY.plusDays(10))));
        assertThrows(Refused.NotNow.class, () -> granted.granted(DAY, DAY.plusYears(1), false));
    }

    @Test
    void aSuspensionMakesAGapAndAnUpheldAppealGivesTheDaysBack() {
        Episode granted = withPolice().granted(DAY, DAY.plusDays(99), true);
        Episode restored = granted.moved(ClearanceState.SUSPENDED, DAY.plusDays(10))
                .moved(ClearanceState.GRANTED, DAY.plusDays(20));
        assertEquals(
                List.of(new Episode.Span(DAY, DAY.plusDays(9)), new Episode.Span(DAY.plusDays(20), DAY.plusDays(99))),
                restored.spans());
        Episode upheld = restored.moved(ClearanceState.ENDED_BY_FORCE, DAY.plusDays(30))
                .moved(ClearanceState.APPEAL_LODGED, DAY.plusDays(31))
                .moved(ClearanceState.APPEAL_UPHELD, DAY.plusDays(40));
        assertFalse(upheld.holdsOn(DAY.plusDays(40)), "an upheld appeal alone lets nobody in");
        Episode again = upheld.moved(ClearanceState.GRANTED, DAY.plusDays(41));
        assertTrue(again.holdsOn(DAY.plusDays(41)) && again.holdsOn(DAY.plusDays(99)));
        assertFalse(again.holdsOn(DAY.plusDays(35)) || again.holdsOn(DAY.plusDays(100)));
    }

    @Test
    void itExpiresAtMidnightInLondonOnLeapDaysAndWhenClocksChangeWithNoJobRunning() {
        for (String last : List.of("2028-02-29", "2027-03-28", "2027-10-31", "2027-12-31")) {
            LocalDate expiry = LocalDate.parse(last);
            Episode granted = withPolice().granted(DAY, expiry, false);
            Instant midnight = expiry.plusDays(1).atStartOfDay(Today.LONDON).toInstant();
            assertTrue(granted.holdsOn(dayAt(midnight.minusNanos(1))), last);
            assertFalse(granted.holdsOn(dayAt(midnight)), last);
        }
    }

    @Test
    void everyStateHasWordsOfItsOwnAndMostLeadOn() {
        var words = new HashSet<String>();
        for (ClearanceState state : ClearanceState.values()) {
            assertTrue(words.add(StateRules.words(state)), state.name());
        }
        assertEquals(
                EnumSet.of(ClearanceState.WITHDRAWN_BY_APPLICANT, ClearanceState.TRANSFERRED, ClearanceState.ENDED),
                EnumSet.copyOf(List.of(ClearanceState.values()).stream()
                        .filter(state -> StateRules.next(state).isEmpty())
                        .toList()));
    }

    private static LocalDate dayAt(Instant moment) {
        return new Today(Clock.fixed(moment, ZoneOffset.UTC)).day();
    }

    private static Episode withPolice() {
        return Episode.NEW
                .moved(ClearanceState.PREPARING, DAY)
                .moved(ClearanceState.SUBMITTED, DAY)
                .moved(ClearanceState.IN_PROGRESS, DAY);
    }

    private static String field(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refused.NotValid.class, act).faults().getFirst().field();
    }
}
