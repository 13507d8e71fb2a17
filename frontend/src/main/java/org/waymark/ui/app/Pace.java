package org.waymark.ui.app;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.kernel.PersonId;

/** Counts how often each person's programs ask within a minute. */
class Pace {

    static final int MOST_A_MINUTE = 120;

    private static final int SECONDS = 60;

    private final Map<PersonId, Asked> asked = new ConcurrentHashMap<>();

    private record Asked(long minute, int times) {}

    /** Counts one more; tells how many seconds to wait where these are too many, else 0. */
    long secondsToWait(PersonId person, Instant now) {
        long minute = Math.floorDiv(now.getEpochSecond(), SECONDS);
        asked.values().removeIf(one -> one.minute() < minute);
        int times = asked.merge(
                        person,
                        new Asked(minute, 1),
                        (old, first) -> old.minute() == minute ? new Asked(minute, old.times() + 1) : first)
                .times();
        return times > MOST_A_MINUTE ? SECONDS - Math.floorMod(now.getEpochSecond(), SECONDS) : 0;
    }
}
