package org.waymark.supervision;

import java.time.LocalDate;
import org.waymark.kernel.KindCode;

/** When a session was held, for how long, and whether the person came; never what was said. */
public record HeldSession(KindCode kind, LocalDate heldOn, int minutes, boolean attended) {

    /** Whether it counts for the need: the same kind, attended, and long enough. */
    boolean countsFor(SupervisionNeed need) {
        return kind.equals(need.kind().code()) && attended && minutes >= need.minMinutes();
    }
}
