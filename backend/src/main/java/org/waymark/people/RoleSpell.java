package org.waymark.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ServiceId;

/** A role profile held in a service from one day to another; both days count, and nothing means that no end is known. */
public record RoleSpell(
        ServiceId service,
        RoleHeld held,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }
}
