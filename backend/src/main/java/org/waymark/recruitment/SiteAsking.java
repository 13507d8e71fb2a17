package org.waymark.recruitment;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waymark.framework.Reference;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.provision.SiteClearance;
import org.waymark.provision.SiteClearances;
import org.waymark.vetting.ClearanceLists;
import org.waymark.vetting.Schemes;

/** Works out which clearance the sites of a post ask for. */
@Singleton
class SiteAsking {

    private final SiteClearances sites;
    private final ClearanceLists lists;
    private final Today today;

    SiteAsking(SiteClearances sites, ClearanceLists lists, Today today) {
        this.sites = sites;
        this.lists = lists;
        this.today = today;
    }

    AskedBySites of(Actor actor, RoleCode role, Collection<SiteId> several) {
        Schemes schemes = lists.schemes();
        List<SiteClearance> asked = sites.of(actor, several, role, today.day()).stream()
                .filter(site -> !site.levels().isEmpty())
                .toList();
        List<ForceCode> forces = asked.stream()
                .map(SiteClearance::force)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new AskedBySites(
                asked.stream()
                        .flatMap(site -> site.levels().stream())
                        .max(Comparator.comparingInt((String level) -> rank(schemes, level))
                                .thenComparing(Comparator.naturalOrder()))
                        .orElse(""),
                forces.size() == 1 ? forces.getFirst().value() : "",
                asked.stream().map(site -> words(schemes, site)).collect(Collectors.joining("; ")));
    }

    private static String words(Schemes schemes, SiteClearance site) {
        return site.name() + " asks for "
                + site.levels().stream().sorted().map(schemes::named).collect(Collectors.joining(" and "));
    }

    private static int rank(Schemes schemes, String level) {
        return schemes.find(level)
                .map(Reference.Clearance::rank)
                .map(Integer::intValue)
                .orElse(0);
    }
}
