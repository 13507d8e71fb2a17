package org.waymark.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
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

/** A post as stored, without its strands and sites. */
@MappedEntity("post")
record PostRow(
        @Id PostId id,
        PersonId personId,
        ServiceId serviceId,
        @Nullable TeamId teamId,
        RoleCode roleCode,
        String payBand,
        BigDecimal weeklyHours,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate volunteerTermEndsOn,
        int version) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    Post with(Set<StrandCode> strands, Set<SiteId> sites) {
        return new Post(
                id,
                personId,
                serviceId,
                teamId,
                roleCode,
                payBand,
                weeklyHours,
                startsOn,
                endsOn,
                volunteerTermEndsOn,
                strands,
                sites,
                version);
    }
}
