package org.waymark.people;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.TeamId;

/** A post on a day with its holder's name. */
@Introspected
record TeamRow(
        PersonId personId,
        String givenName,
        String familyName,
        PostId postId,
        ServiceId serviceId,
        RoleCode roleCode,
        @Nullable TeamId teamId,
        BigDecimal weeklyHours,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    TeamMember with(PostAssembly.Details parts) {
        return new TeamMember(
                personId,
                new PersonName(personId, givenName, familyName),
                postId,
                serviceId,
                roleCode,
                parts.strandsOf(postId),
                parts.sitesOf(postId),
                teamId,
                weeklyHours,
                startsOn,
                endsOn);
    }
}
