package org.waymark.signin;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** Counts tries by name and by address and makes the next one wait, whether or not such an account exists. */
@Singleton
class Tries {

    private final FailureRepository failures;
    private final Today today;

    Tries(FailureRepository failures, Today today) {
        this.failures = failures;
        this.today = today;
    }

    /**
     * Counts one more try for the name before the password is looked at, so that tries at the same time cannot slip by.
     * Call it in a transaction of its own.
     *
     * @throws Refused.NotNow if the name or the address has to wait
     */
    void begin(String signInName, Optional<String> address) {
        Instant now = today.now();
        address.flatMap(from -> failures.find(guardedAddress(from)))
                .ifPresent(row -> mustNotWait(row.delay().left(now)));
        String guarded = guardedName(signInName);
        Delay delay = locked(guarded, now);
        mustNotWait(delay.left(now));
        put(guarded, delay.failedForName(now));
    }

    /** Counts a failure for the address; the one for the name is already counted. */
    void failed(String address) {
        Instant now = today.now();
        String guarded = guardedAddress(address);
        put(guarded, locked(guarded, now).failedFromAddress(now));
    }

    /** Starts the name's count anew. */
    void succeeded(String signInName) {
        String guarded = guardedName(signInName);
        Instant now = today.now();
        put(guarded, Delay.none(now));
    }

    private Delay locked(String guarded, Instant now) {
        failures.makeAndLock(guarded, now);
        return failures.find(guarded).map(FailureRow::delay).orElseGet(() -> Delay.none(now));
    }

    private void put(String guarded, Delay delay) {
        failures.put(guarded, delay.failures(), delay.lastAt(), delay.notBefore());
    }

    private static void mustNotWait(Duration left) {
        if (left.isPositive()) {
            throw new Refused.NotNow(
                    "There were too many failed tries. Wait " + Delay.inWords(left) + ", then try again.");
        }
    }

    /** Only the hash is kept: people sometimes type their password where the name belongs. */
    private static String guardedName(String signInName) {
        return "name " + Secrets.sha256(signInName);
    }

    private static String guardedAddress(String address) {
        return "address " + AddressBucket.of(address);
    }
}
