package org.waymark.vetting;

import java.time.LocalDate;

/** What the police decided. Never why. */
public sealed interface Decision {

    /** Granted, with its first and last day. */
    record Granted(LocalDate from, LocalDate until, boolean withConditions) implements Decision {}

    /** Not granted. */
    record NotGranted() implements Decision {}

    /** The police stopped looking into it. */
    record Discontinued() implements Decision {}

    default boolean isGrant() {
        return this instanceof Granted;
    }
}
