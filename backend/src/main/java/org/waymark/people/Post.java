package org.waymark.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StrandCode;
import org.waymark.kernel.TeamId;

/** A role profile that somebody holds in a service for a time; the pay band may be empty. */
public record Post(
        PostId id,
        PersonId person,
        ServiceId service,
        @Nullable TeamId team,
        RoleCode role,
        String payBand,
        BigDecimal weeklyHours,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate volunteerTermEndsOn,
        Set<StrandCode> strands,
        Set<SiteId> sites,
        int version) {

    /** Whether the post is held on the day; first and last day count. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }
}
