package org.waymark.provision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ForceCode;

/**
 * A real service as public pages and adverts describe it, to start a new service from. What they do not say is missing
 * here too.
 *
 * @param dated the date of the source in words, if it has one
 * @param oddities where the sources contradict themselves or each other
 * @param says what else they say, under a word for the topic
 */
public record ExampleService(
        String code,
        String provider,
        String area,
        List<Partner> partners,
        List<String> counties,
        @Nullable String agesInWords,
        Setting.@Nullable Ages ages,
        List<Place> sites,
        List<Hours> hours,
        List<Offered> pathways,
        List<String> oddities,
        Map<String, List<String>> says,
        List<Source> sources,
        @Nullable String dated,
        String confidence) {

    /** A partner and its part in the service, where that is told. */
    public record Partner(Setting.Partner partner, String part) {}

    /** A site; its hours are there where the source gives times for it, and may be only part of the week. */
    public record Place(
            String name,
            SiteKind kind,
            @Nullable ForceCode force,
            String postcode,
            String note,
            @Nullable OpeningHours hours) {

        /** Whether somebody has to say which police force it belongs to before it can be added. */
        public boolean lacksForce() {
            return kind.needsForce() && force == null;
        }
    }

    /** Hours as the source gives them: what they are for, the days and times, and what else it says. */
    public record Hours(String scope, List<String> days, String times, String text, String note, boolean forSites) {}

    /** A pathway that the source says is offered, and how it says so. */
    public record Offered(Pathway pathway, String because) {}

    /** A source with its name, and its address if it has one. */
    public record Source(String name, @Nullable String url) {}

    /** The pathways alone. */
    public Set<Pathway> offered() {
        return pathways.stream().map(Offered::pathway).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The name of the field that asks for the police force of a site. */
    public String forceField(Place place) {
        return "force" + sites.indexOf(place);
    }
}
