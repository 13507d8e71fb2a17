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

/** Somebody in a post on a day; whoever holds two posts stands there twice. */
public record TeamMember(
        PersonId person,
        PersonName name,
        PostId post,
        ServiceId service,
        RoleCode role,
        Set<StrandCode> strands,
        Set<SiteId> sites,
        @Nullable TeamId team,
        BigDecimal weeklyHours,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
