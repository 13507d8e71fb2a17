package org.waymark.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DelayTest {

    private static final Instant NOW = Instant.parse("2026-11-20T14:00:00Z");

    @Test
    void fourFailuresForANameCostNothing() {
        Delay delay = failedForName(4);
        assertEquals(Duration.ZERO, delay.left(NOW));
    }

    @Test
    void theFifthFailureCostsAMinuteAndEachFurtherOneTwiceThatUpToFifteen() {
        List<Long> minutes = Stream.of(5, 6, 7, 8, 9, 10, 50, 1000)
                .map(count -> failedForName(count).left(NOW).toMinutes())
                .toList();
        assertEquals(List.of(1L, 2L, 4L, 8L, 15L, 15L, 15L, 15L), minutes);
    }

    @Test
    void aDelayIsOverWhenItsTimeIsOver() {
        Delay delay = failedForName(5);
        assertEquals(Duration.ofSeconds(1), delay.left(NOW.plusSeconds(59)));
        assertEquals(Duration.ZERO, delay.left(NOW.plusSeconds(60)));
    }

    @Test
    void anHourOfQuietForgetsTheFailuresOfAName() {
        Delay delay = failedForName(20).failedForName(NOW.plus(Duration.ofHours(1)));
        assertEquals(1, delay.failures());
        assertEquals(Duration.ZERO, delay.left(NOW.plus(Duration.ofHours(1))));
    }

    @Test
    void anAddressHasTenTriesAndGetsOneBackEverySixSeconds() {
        Delay delay = Delay.none(NOW);
        for (int i = 0; i < 9; i++) {
            delay = delay.failedFromAddress(NOW);
        }
        assertEquals(Duration.ZERO, delay.left(NOW));
        delay = delay.failedFromAddress(NOW);
        assertEquals(Duration.ofSeconds(6), delay.left(NOW));
        assertEquals(Duration.ZERO, delay.left(NOW.plusSeconds(6)));
        assertEquals(10, delay.failedFromAddress(NOW.plusSeconds(6)).failures());
        assertEquals(1, delay.failedFromAddress(NOW.plusSeconds(60)).failures());
    }

    @Test
    void aClockThatWentBackGivesNothingAway() {
        Delay delay = failedForName(5).failedForName(NOW.minus(Duration.ofHours(3)));
        assertEquals(6, delay.failures());
        assertTrue(failedForName(5).left(NOW.minusSeconds(30)).isPositive());
    }

    @Test
    void aWaitIsSaidInWholeSecondsOrMinutesAndNeverTooShort() {
        assertEquals("1 second", Delay.inWords(Duration.ofMillis(1)));
        assertEquals("59 seconds", Delay.inWords(Duration.ofMillis(58_001)));
        assertEquals("1 minute", Delay.inWords(Duration.ofSeconds(60)));
        assertEquals("2 minutes", Delay.inWords(Duration.ofSeconds(61)));
        assertEquals("15 minutes", Delay.inWords(Duration.ofMinutes(15)));
    }

    private static Delay failedForName(int times) {
        Delay delay = Delay.none(NOW);
        for (int i = 0; i < times; i++) {
            delay = delay.failedForName(NOW);
        }
        return delay;
    }
}
