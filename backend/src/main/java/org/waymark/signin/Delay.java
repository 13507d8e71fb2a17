package org.waymark.signin;

import java.time.Duration;
import java.time.Instant;

/** How failed tries slow the next one down: by account name or by network address. Never for good. */
record Delay(int failures, Instant lastAt, Instant notBefore) {

    private static final int FREE_TRIES = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final int ADDRESS_TRIES = 10;
    private static final Duration ADDRESS_REFILL = Duration.ofSeconds(6);

    static Delay none(Instant now) {
        return new Delay(0, now, now);
    }

    /** How long the next try has to wait; zero where it need not. */
    Duration left(Instant now) {
        return now.isBefore(notBefore) ? Duration.between(now, notBefore) : Duration.ZERO;
    }

    /** After one more failure for a name: the fifth costs a minute, each further one twice that, up to 15 minutes. */
    Delay failedForName(Instant now) {
        int count = (since(now).compareTo(FORGOTTEN_AFTER) >= 0 ? 0 : failures) + 1;
        if (count <= FREE_TRIES) {
            return new Delay(count, now, now);
        }
        int doublings = Math.min(count - FREE_TRIES - 1, 4);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
        return new Delay(count, now, now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause));
    }

    /** After one more failure from an address: ten are free, and one is given back every six seconds. */
    Delay failedFromAddress(Instant now) {
        long givenBack = since(now).dividedBy(ADDRESS_REFILL);
        int count = (int) Math.max(0, failures - givenBack) + 1;
        int over = count - ADDRESS_TRIES + 1;
        return new Delay(count, now, over <= 0 ? now : now.plus(ADDRESS_REFILL.multipliedBy(over)));
    }

    /** The wait in words, rounded up. */
    static String inWords(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        if (seconds < 60) {
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
        long minutes = (seconds + 59) / 60;
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    private Duration since(Instant now) {
        return now.isBefore(lastAt) ? Duration.ZERO : Duration.between(lastAt, now);
    }
}
