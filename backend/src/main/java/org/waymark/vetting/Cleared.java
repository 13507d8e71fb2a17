package org.waymark.vetting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;

/** From when until when somebody is cleared; both days count. It does not tell why it ends on that day. */
public record Cleared(PersonId person, ForceCode issuer, String level, LocalDate from, LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether it counts where this force is at home; a place without a force takes any, a national one counts anywhere. */
    public boolean isAcceptedBy(@Nullable ForceCode force) {
        return force == null || issuer.equals(force) || issuer.equals(Schemes.NATIONAL);
    }
}
