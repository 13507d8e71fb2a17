package org.waymark.people;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;

/** A post on a day or later, with its holder's name. */
@Introspected
record TeamPostRow(
        PersonId personId,
        String givenName,
        String familyName,
        PostId postId,
        ServiceId serviceId,
        RoleCode roleCode,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate volunteerTermEndsOn) {

    TeamPost at(Set<SiteId> sites) {
        return new TeamPost(
                new PersonName(personId, givenName, familyName),
                postId,
                serviceId,
                roleCode,
                sites,
                startsOn,
                endsOn,
                volunteerTermEndsOn);
    }
}
