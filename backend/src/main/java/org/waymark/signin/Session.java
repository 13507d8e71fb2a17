package org.waymark.signin;

import io.micronaut.core.annotation.Introspected;
import java.time.Duration;
import java.time.Instant;
import org.waymark.kernel.PersonId;

/**
 * A session that is still good: whose it is, since when, and on what device.
 *
 * @param lastSeenAt when they last did something, to the minute or so
 * @param shared whether they said that the computer is shared
 * @param mustChangePassword whether they may do nothing but set a new password
 */
@Introspected
public record Session(
        long id,
        PersonId personId,
        Instant createdAt,
        Instant lastSeenAt,
        boolean shared,
        String device,
        boolean mustChangePassword) {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration IDLE_WHERE_SHARED = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofHours(12);

    /** When the session ends if nothing more is done: after 30 minutes, 10 on a shared computer, 12 hours at most. */
    public Instant endsAt() {
        Instant idleEnd = lastSeenAt.plus(shared ? IDLE_WHERE_SHARED : IDLE);
        Instant lastEnd = createdAt.plus(LONGEST);
        return idleEnd.isBefore(lastEnd) ? idleEnd : lastEnd;
    }

    boolean isGoodAt(Instant now) {
        return now.isBefore(endsAt());
    }

    Session seenAt(Instant now) {
        return new Session(id, personId, createdAt, now, shared, device, mustChangePassword);
    }
}
