package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.skillmix.Totals.Count;

class SuppressionTest {

    @Test
    void largeNumbersAreShownWithTheirTotal() {
        var kept = Suppression.of(List.of(new Count(20, 10), new Count(12, 7)));
        assertEquals(List.of(new Count(20, 10), new Count(12, 7)), kept.shown());
        assertEquals(new Count(32, 17), kept.together());
    }

    @Test
    void fewerThanFivePeopleAreNeverShown() {
        assertNull(Suppression.of(List.of(new Count(4, 4))).shown().getFirst());
        assertNull(Suppression.of(List.of(new Count(4, 4))).together());
    }

    @Test
    void fewerThanFiveAmongManyAreNotShownEither() {
        assertNull(Suppression.of(List.of(new Count(20, 3))).shown().getFirst());
        assertNull(Suppression.of(List.of(new Count(20, 17))).shown().getFirst());
    }

    @Test
    void nobodyAndEverybodyMayBeSaid() {
        assertNotNull(Suppression.of(List.of(new Count(20, 0))).shown().getFirst());
        assertNotNull(Suppression.of(List.of(new Count(20, 20))).shown().getFirst());
    }

    @Test
    void oneHiddenServiceTakesTheSmallestOtherWithIt() {
        var kept = Suppression.of(List.of(new Count(30, 15), new Count(3, 1), new Count(14, 7)));
        assertNotNull(kept.shown().get(0));
        assertNull(kept.shown().get(1));
        assertNull(kept.shown().get(2));
        assertEquals(new Count(47, 23), kept.together());
    }

    @Test
    void whatIsHiddenCannotBeWorkedOutFromTheTotal() {
        var chance = new Random(7);
        for (int round = 0; round < 2000; round++) {
            var counts = new ArrayList<Count>();
            for (int i = 0; i < 1 + chance.nextInt(6); i++) {
                int asked = chance.nextInt(25);
                counts.add(new Count(asked, asked == 0 ? 0 : chance.nextInt(asked + 1)));
            }
            mustHoldBack(counts, Suppression.of(counts));
        }
    }

    private static void mustHoldBack(List<Count> counts, Suppression kept) {
        for (Count shown : kept.shown()) {
            assertTrue(shown == null || shown.isSafe(), () -> "shown " + shown);
        }
        Count together = kept.together();
        if (together == null || !kept.shown().contains(null)) {
            return;
        }
        Count rest = Count.NONE;
        int people = 0;
        for (int i = 0; i < counts.size(); i++) {
            if (kept.shown().get(i) == null) {
                rest = rest.and(counts.get(i));
                people += counts.get(i).asked() > 0 ? 1 : 0;
            }
        }
        Count told = rest;
        assertTrue(told.isSafe() && people > 1, () -> counts + " lets somebody work out " + told);
    }
}
