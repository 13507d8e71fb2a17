package org.waymark.provision;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;

/**
 * How many people a site needs who can do what, on some days. It names a role profile, competencies with their lowest
 * level, or both; whoever is to count has to meet all of it.
 *
 * @param id the same in every plan that keeps the need
 * @param pathway the pathway it is for; none where it is for all the work of the site
 * @param hours from when to when on those days; none for as long as the site is open
 * @param womanChoice whether the people one meets have to be able to choose a woman
 * @param clearance the level of clearance that is needed, or empty
 * @param reason why it is needed, in words
 */
public record CoverNeed(
        CoverNeedId id,
        SiteId site,
        @Nullable Pathway pathway,
        Set<DayOfWeek> days,
        @Nullable Spell hours,
        @Nullable RoleCode role,
        Map<CompetencyCode, Level> competencies,
        int headcount,
        boolean womanChoice,
        String clearance,
        Criticality criticality,
        String reason) {

    public CoverNeed {
        days = days.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(days));
        competencies = Collections.unmodifiableMap(new TreeMap<>(competencies));
    }

    /** The same need by another id. */
    CoverNeed with(CoverNeedId other) {
        return new CoverNeed(
                other,
                site,
                pathway,
                days,
                hours,
                role,
                competencies,
                headcount,
                womanChoice,
                clearance,
                criticality,
                reason);
    }
}
