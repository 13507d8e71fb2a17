package org.waymark.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PostId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StrandCode;
import org.waymark.kernel.TeamId;

/** What a post that has not ended shall be from now on; person, service and days stay as they are. */
public record ChangedPost(
        PostId id,
        int version,
        @Nullable TeamId team,
        RoleCode role,
        String payBand,
        BigDecimal weeklyHours,
        @Nullable LocalDate volunteerTermEndsOn,
        Set<StrandCode> strands,
        Set<SiteId> sites) {

    public ChangedPost {
        strands = Set.copyOf(strands);
        sites = Set.copyOf(sites);
    }
}
