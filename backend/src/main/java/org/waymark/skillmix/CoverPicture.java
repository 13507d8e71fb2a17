package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.framework.Framework;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.provision.CoverNeed;

/**
 * Everything that cover is worked out from: what a service needs on a day, and what is recorded about its people.
 *
 * @param needs those that hold on the day, of sites that are open then
 * @param sites the rules of each site of the service
 * @param people everybody with a post in the service on the day or later
 */
record CoverPicture(
        ServiceId service,
        String named,
        LocalDate day,
        Framework framework,
        List<CoverNeed> needs,
        Map<SiteId, SiteRules> sites,
        List<PersonOnTeam> people) {

    CoverPicture {
        needs = List.copyOf(needs);
        sites = Map.copyOf(sites);
        people = List.copyOf(people);
    }

    /** The rules of the need's site. */
    SiteRules site(CoverNeed need) {
        SiteRules site = sites.get(need.site());
        if (site == null) {
            throw new IllegalArgumentException("There is no site " + need.site());
        }
        return site;
    }
}
