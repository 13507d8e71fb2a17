package org.waymark.vetting;

import java.time.LocalDate;

/** All that a manager or supervisor learns of somebody's clearance with one force. */
public sealed interface Standing {

    /** Cleared, with the last day. */
    record ClearedUntil(LocalDate day) implements Standing {}

    /** Not cleared today; never why. */
    record NotCleared() implements Standing {}

    /** None of the person's sites belongs to a police force. */
    record NotNeeded() implements Standing {}
}
