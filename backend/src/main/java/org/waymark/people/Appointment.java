package org.waymark.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.TeamId;

/**
 * Somebody who was found for a post, and the post.
 *
 * @param known who they are, if they are in the directory already
 * @param person who joins, if they are not
 */
public record Appointment(
        @Nullable PersonId known,
        NewPerson person,
        ServiceId service,
        @Nullable TeamId team,
        RoleCode role,
        String payBand,
        BigDecimal weeklyHours,
        LocalDate startsOn,
        Set<SiteId> sites) {

    public Appointment {
        sites = Set.copyOf(sites);
    }

    /** The post of this person. */
    NewPost of(PersonId holder) {
        return new NewPost(holder, service, team, role, payBand, weeklyHours, startsOn, null, null, Set.of(), sites);
    }
}
