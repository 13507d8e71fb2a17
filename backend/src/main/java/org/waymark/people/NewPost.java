package org.waymark.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StrandCode;
import org.waymark.kernel.TeamId;

/** A post to be started; the pay band may be empty, a volunteer's term is set where none is given. */
public record NewPost(
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
        Set<SiteId> sites) {

    public NewPost {
        strands = Set.copyOf(strands);
        sites = Set.copyOf(sites);
    }
}
