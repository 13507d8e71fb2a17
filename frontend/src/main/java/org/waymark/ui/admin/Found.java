package org.waymark.ui.admin;

import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.TeamId;
import org.waymark.provision.ServiceFile;
import org.waymark.provision.Site;
import org.waymark.provision.Team;

/** Picks the team or site that an address names out of a service's file. */
final class Found {

    private Found() {}

    /** @throws Refused.NotFound if the service has no such team */
    static Team team(ServiceFile file, TeamId id) {
        return file.teams().stream()
                .filter(team -> team.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused.NotFound("team"));
    }

    /** @throws Refused.NotFound if the service has no such site */
    static Site site(ServiceFile file, SiteId id) {
        return file.sites().stream()
                .filter(site -> site.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused.NotFound("site"));
    }
}
