package org.waymark.supervision;

import java.time.LocalDate;

/** When a session was held, for how long, and whether the person came; never what was said. */
public record HeldSession(SupervisionKind kind, LocalDate heldOn, int minutes, boolean attended) {

    /** Whether it counts for the need: the same kind, attended, and long enough. */
    boolean countsFor(SupervisionNeed need) {
        return kind == need.kind() && attended && minutes >= need.minMinutes();
    }
}
