package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.provision.LdService;

/**
 * Where somebody may work of all sites that their own posts name and that have not closed.
 *
 * @param posts how many posts they hold on the day or will hold later
 * @param sites those first where they may work, then by name
 */
public record OwnReadiness(LocalDate day, int posts, List<AtSite> sites) {

    private static final Comparator<AtSite> READY_FIRST = Comparator.comparing(
                    (AtSite one) -> !one.readiness().isReady())
            .thenComparing(AtSite::siteName)
            .thenComparing(one -> one.readiness().site().value());

    public OwnReadiness {
        sites = List.copyOf(sites);
    }

    /** One site with the answer. */
    public record AtSite(String siteName, String serviceName, Readiness readiness) {}

    /** From pictures that hold one person each, and the same in all. */
    static OwnReadiness of(List<CoverPicture> pictures, LocalDate day, Map<ServiceId, LdService> services) {
        return new OwnReadiness(
                day,
                pictures.stream()
                        .flatMap(picture -> picture.people().stream())
                        .flatMap(person -> person.posts().stream())
                        .collect(Collectors.toSet())
                        .size(),
                pictures.stream()
                        .flatMap(picture -> picture.people().stream()
                                .flatMap(person -> named(picture, person).stream()
                                        .map(site -> at(site, person, day, services.get(picture.service())))))
                        .sorted(READY_FIRST)
                        .toList());
    }

    private static List<SiteRules> named(CoverPicture picture, PersonOnTeam person) {
        Set<SiteId> theirs = person.posts().stream()
                .filter(post -> post.service().equals(picture.service()))
                .flatMap(post -> post.sites().stream())
                .collect(Collectors.toUnmodifiableSet());
        return picture.sites().values().stream()
                .filter(site -> theirs.contains(site.id()) && !site.isClosedOn(picture.day()))
                .toList();
    }

    private static AtSite at(SiteRules site, PersonOnTeam person, LocalDate day, @Nullable LdService service) {
        return new AtSite(site.name(), service == null ? "" : service.name(), ReadinessRules.of(person, site, day));
    }

    /** Those where they may work today. */
    public List<AtSite> ready() {
        return sites.stream().filter(one -> one.readiness().isReady()).toList();
    }

    /** Whether their sites belong to more than one service. */
    public boolean isInSeveralServices() {
        return sites.stream().map(AtSite::serviceName).distinct().count() > 1;
    }
}
