package org.waymark.observation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/**
 * Counts links that opened nothing for somebody who is signed in, and lets them wait after too many. Nobody guesses 256
 * bits; this keeps a program that tries from filling the trail. It forgets when the application starts anew.
 */
@Singleton
class Guesses {

    static final int MOST = 30;

    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int MOST_REMEMBERED = 5000;

    private final Today today;
    private final Map<PersonId, Wrong> wrong = new ConcurrentHashMap<>();

    Guesses(Today today) {
        this.today = today;
    }

    private record Wrong(Instant first, int times) {

        boolean isOverAt(Instant now) {
            return now.isBefore(first) || !now.isBefore(first.plus(WITHIN));
        }
    }

    /** @throws Refused.NotNow after too many links that opened nothing */
    void mustNotBeTooMany(PersonId person) {
        Wrong known = wrong.get(person);
        if (known != null && known.times() >= MOST && !known.isOverAt(today.now())) {
            throw new Refused.NotNow("Too many links opened nothing. Wait ten minutes, then try again.");
        }
    }

    void count(PersonId person) {
        Instant now = today.now();
        if (wrong.size() >= MOST_REMEMBERED) {
            wrong.values().removeIf(one -> one.isOverAt(now));
        }
        wrong.merge(
                person,
                new Wrong(now, 1),
                (old, first) -> old.isOverAt(now) ? first : new Wrong(old.first(), old.times() + 1));
    }
}
