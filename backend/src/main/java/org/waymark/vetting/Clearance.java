package org.waymark.vetting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;

/** A clearance as those who keep it see it: who gave it, at which level, from when to when. It holds no reasons. */
@MappedEntity("clearance")
public record Clearance(
        @Id ClearanceId id,
        PersonId personId,
        ForceCode issuer,
        String level,
        LocalDate grantedOn,
        LocalDate expiresOn,
        @Nullable LocalDate endedOn,
        PersonId recordedBy,
        Instant recordedAt,
        int version) {

    /** The last day on which it holds. */
    public LocalDate lastDay() {
        LocalDate ended = endedOn;
        return ended == null ? expiresOn : ended;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(grantedOn) && !day.isAfter(lastDay());
    }

    /** Whether it was ended before it would have expired. */
    public boolean endedEarly() {
        return endedOn != null;
    }

    Cleared cleared() {
        return new Cleared(personId, issuer, level, grantedOn, lastDay());
    }
}
