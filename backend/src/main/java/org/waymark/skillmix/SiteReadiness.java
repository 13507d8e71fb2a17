package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;

/**
 * Who may work at a site on a day: everybody with a post in its service that has not ended, those first who may.
 *
 * @param clearance the level of clearance that is asked for, or empty
 * @param asks which clearance that is, and why, as a sentence
 */
public record SiteReadiness(
        SiteId site,
        String siteName,
        ServiceId service,
        String serviceName,
        LocalDate day,
        String clearance,
        String asks,
        List<Person> people) {

    public SiteReadiness {
        people = List.copyOf(people);
    }

    /** Somebody by name with the answer. */
    public record Person(String name, Readiness readiness) {}

    public List<Person> ready() {
        return people.stream().filter(person -> person.readiness().isReady()).toList();
    }
}
