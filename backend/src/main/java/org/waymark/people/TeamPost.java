package org.waymark.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StrandCode;
import org.waymark.kernel.TeamId;

/** A post with its holder's name, strands and sites, held on some day or to be held later. */
public record TeamPost(
        PersonName name,
        PostId post,
        ServiceId service,
        RoleCode role,
        Set<StrandCode> strands,
        Set<SiteId> sites,
        @Nullable TeamId team,
        BigDecimal weeklyHours,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate termEndsOn) {

    public PersonId person() {
        return name.id();
    }

    /** The same post at one more site. */
    public TeamPost alsoAt(SiteId site) {
        var more = new HashSet<>(sites);
        more.add(site);
        return new TeamPost(
                name, post, service, role, strands, Set.copyOf(more), team, weeklyHours, startsOn, endsOn, termEndsOn);
    }

    /** The last day of work: the end of the post or of the volunteer term, whichever comes first; none if neither is known. */
    public @Nullable LocalDate lastDay() {
        LocalDate end = endsOn;
        LocalDate term = termEndsOn;
        if (end == null || term == null) {
            return end == null ? term : end;
        }
        return end.isBefore(term) ? end : term;
    }

    /** Whether somebody works in it on the day: it is held, and a volunteer's term has not ended. */
    public boolean isWorkedOn(LocalDate day) {
        LocalDate last = lastDay();
        return !day.isBefore(startsOn) && (last == null || !day.isAfter(last));
    }
}
