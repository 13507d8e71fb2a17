package org.waymark.provision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A site with its opening hours and the pathways it offers, over the years. */
public record SiteConfiguration(
        SiteCalendar calendar, Timeline<Setting.Pathways> ownPathways, Timeline<Setting.Pathways> servicePathways) {

    public Site site() {
        return calendar.site();
    }

    public Timeline<OpeningHours> hours() {
        return calendar.hours();
    }

    /**
     * The pathways the site offers on the day: those said of it that its service offers too, or all of its service where
     * nothing is said of the site. Nothing where neither is stated.
     */
    public Optional<List<Pathway>> pathwaysOn(LocalDate day) {
        Optional<Set<Pathway>> service = servicePathways.on(day).map(Setting.Pathways::offered);
        Optional<Set<Pathway>> own = ownPathways.on(day).map(Setting.Pathways::offered);
        if (service.isEmpty() || own.isEmpty()) {
            return own.or(() -> service).map(SiteConfiguration::inOrder);
        }
        var both = new TreeSet<>(own.get());
        both.retainAll(service.get());
        return Optional.of(List.copyOf(both));
    }

    private static List<Pathway> inOrder(Set<Pathway> pathways) {
        return pathways.stream().sorted().toList();
    }
}
