package org.waymark.skillmix;

import java.util.Map;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.TeamId;

/** What the team can be filtered by: the sites, role profiles and teams that somebody has, and all domains, by name. */
public record Choices(
        Map<SiteId, String> sites,
        Map<RoleCode, String> roles,
        Map<TeamId, String> teams,
        Map<DomainCode, String> domains) {

    /** The filter without the parts that nobody on the team matches any more. */
    public Filter known(Filter filter) {
        Filter known = filter;
        if (filter.site() != null && !sites.containsKey(filter.site())) {
            known = known.site(null);
        }
        if (filter.role() != null && !roles.containsKey(filter.role())) {
            known = known.role(null);
        }
        if (filter.team() != null && !teams.containsKey(filter.team())) {
            known = known.team(null);
        }
        if (filter.domain() != null && !domains.containsKey(filter.domain())) {
            known = known.domain(null);
        }
        return known;
    }
}
