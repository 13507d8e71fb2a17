package org.waymark.access;

import java.util.List;
import java.util.Set;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;

/** How far one person's right reaches today; it goes into the WHERE of every list. */
public record Scope(
        PersonId person,
        boolean all,
        boolean aggregate,
        boolean own,
        Set<ServiceId> services,
        Set<PersonId> supervisees) {

    /** Whether the right reaches nothing at all. */
    public boolean isEmpty() {
        return !all && !aggregate && !own && services.isEmpty() && supervisees.isEmpty();
    }

    /** The services for an IN list, which may not be empty in SQL: an id that no service has stands in. */
    public List<ServiceId> servicesForSql() {
        return services.isEmpty() ? List.of(new ServiceId(-1)) : List.copyOf(services);
    }

    /** The supervisees and, where the right covers them, oneself, for an IN list; never empty. */
    public List<PersonId> peopleForSql() {
        var people = new java.util.ArrayList<>(supervisees);
        if (own) {
            people.add(person);
        }
        return people.isEmpty() ? List.of(new PersonId(-1)) : List.copyOf(people);
    }
}
