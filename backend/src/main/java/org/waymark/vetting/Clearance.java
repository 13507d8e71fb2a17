package org.waymark.vetting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;

/**
 * A clearance as those who keep it see it: who gave it, at which level, from when to when. It holds no reasons.
 *
 * @param followsId the clearance that this one renews, if it renews one
 */
@MappedEntity("clearance")
public record Clearance(
        @Id ClearanceId id,
        PersonId personId,
        ForceCode issuer,
        String level,
        ClearanceState state,
        @Nullable ClearanceId followsId,
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

    /** Whether it was ended before it would have expired. */
    public boolean endedEarly() {
        return endedOn != null;
    }

    /** How it stands on the day, worked out from its days and never kept. */
    public Phase phaseOn(LocalDate day, int renewDays, int urgentDays) {
        if (!state.isHolding() && !state.isEnd()) {
            return Phase.NOT_HOLDING;
        }
        if (day.isBefore(grantedOn)) {
            return Phase.TO_COME;
        }
        if (day.isAfter(lastDay())) {
            return endedEarly() ? Phase.ENDED : Phase.EXPIRED;
        }
        if (day.isAfter(lastDay().minusDays(urgentDays))) {
            return Phase.RENEWAL_URGENT;
        }
        return day.isAfter(lastDay().minusDays(renewDays)) ? Phase.RENEWAL_DUE : Phase.CURRENT;
    }

    /** How a clearance stands on a day. */
    public enum Phase {
        TO_COME,
        CURRENT,
        RENEWAL_DUE,
        RENEWAL_URGENT,
        EXPIRED,
        ENDED,
        NOT_HOLDING
    }
}
