package org.waymark.skillmix;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.waymark.kernel.SiteId;
import org.waymark.provision.CoverNeed;

/**
 * What cover stands on: without sites, needs or people there is nothing to work out.
 *
 * @param inPost how many people work in the service on the day
 * @param openSites how many sites are open then
 * @param unplanned open sites for which nobody has said yet what they need, by name
 */
public record CoverGround(int inPost, int openSites, List<Unplanned> unplanned) {

    public CoverGround {
        unplanned = List.copyOf(unplanned);
    }

    /** A site without cover needs. */
    public record Unplanned(SiteId site, String name) {}

    /** Asks for the sites that something is planned for only where some site has no need. */
    static CoverGround of(CoverPicture picture, Supplier<Set<SiteId>> planned) {
        Set<SiteId> asking = picture.needs().stream().map(CoverNeed::site).collect(Collectors.toUnmodifiableSet());
        List<SiteRules> open = picture.sites().values().stream()
                .filter(site -> site.isOpenOn(picture.day()))
                .toList();
        List<SiteRules> bare =
                open.stream().filter(site -> !asking.contains(site.id())).toList();
        Set<SiteId> known = bare.isEmpty() ? Set.of() : planned.get();
        return new CoverGround(
                (int) picture.people().stream()
                        .filter(person -> person.posts().stream()
                                .anyMatch(post -> post.isWorkedOn(picture.day())
                                        && post.service().equals(picture.service())))
                        .count(),
                open.size(),
                bare.stream()
                        .filter(site -> !known.contains(site.id()))
                        .map(site -> new Unplanned(site.id(), site.name()))
                        .sorted(Comparator.comparing(
                                        (Unplanned site) -> site.name().toLowerCase(Locale.UK))
                                .thenComparing(site -> site.site().value()))
                        .toList());
    }
}
