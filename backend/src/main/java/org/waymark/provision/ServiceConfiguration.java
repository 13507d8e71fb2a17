package org.waymark.provision;

import java.util.List;
import java.util.Optional;
import org.waymark.kernel.SiteId;

/** A service with everything said about it and its sites, over the years. Sites are in order of their names. */
public record ServiceConfiguration(
        LdService service,
        Timeline<Setting.Ages> ages,
        Timeline<Setting.Counties> counties,
        Timeline<Setting.Partners> partners,
        Timeline<Setting.Pathways> pathways,
        List<SiteConfiguration> sites) {

    public Optional<SiteConfiguration> site(SiteId id) {
        return sites.stream().filter(site -> site.site().id().equals(id)).findFirst();
    }

    /** What is said about one topic of the service. */
    public Timeline<? extends Setting> about(Topic topic) {
        return switch (topic) {
            case AGES -> ages;
            case COUNTIES -> counties;
            case PARTNERS -> partners;
            case PATHWAYS -> pathways;
            case HOURS -> new Timeline<>(List.of());
        };
    }
}
