package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.PersonId;

class PaceTest {

    private static final Instant QUARTER_PAST = Instant.parse("2026-11-20T10:00:15Z");

    private final Pace pace = new Pace();
    private final PersonId sam = new PersonId(1);

    @Test
    void whoeverAsksTooOftenWaitsUntilTheNextMinute() {
        ask(Pace.MOST_A_MINUTE);
        assertEquals(45, pace.secondsToWait(sam, QUARTER_PAST));
        assertEquals(1, pace.secondsToWait(sam, QUARTER_PAST.plusSeconds(44)));
        assertEquals(0, pace.secondsToWait(sam, QUARTER_PAST.plusSeconds(45)));
    }

    @Test
    void oneDoesNotWaitForAnother() {
        ask(Pace.MOST_A_MINUTE + 1);
        assertEquals(0, pace.secondsToWait(new PersonId(2), QUARTER_PAST));
    }

    private void ask(int times) {
        for (int i = 1; i <= times; i++) {
            assertEquals(i > Pace.MOST_A_MINUTE ? 45 : 0, pace.secondsToWait(sam, QUARTER_PAST), "question " + i);
        }
    }
}
