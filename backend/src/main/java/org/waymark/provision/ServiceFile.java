package org.waymark.provision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.kernel.SiteId;

/**
 * A service with all its teams and sites, and the forces to choose from.
 *
 * @param needs how many cover needs each site has; a site for which nothing was planned is missing
 * @param mayChange whether whoever asks may change it
 * @param mayPlan whether they may say what its sites need
 * @param seesCover whether they see who can cover what it needs
 */
public record ServiceFile(
        LdService service,
        List<Team> teams,
        List<Site> sites,
        List<Force> forces,
        Map<SiteId, Integer> needs,
        boolean mayChange,
        boolean mayPlan,
        boolean seesCover,
        LocalDate today) {

    public ServiceFile {
        needs = Map.copyOf(needs);
    }
}
