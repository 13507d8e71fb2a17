package org.waymark.skillmix;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;

/** Whom a question about many is about: everybody with a post, or those in some services together with some people. */
final class Among {

    static final Among EVERYBODY = new Among(true, Set.of(), new long[0], null);

    private final boolean all;
    private final Set<ServiceId> services;
    private final long[] people;
    private final @Nullable ServiceId here;

    private Among(boolean all, Set<ServiceId> services, long[] people, @Nullable ServiceId here) {
        this.all = all;
        this.services = Set.copyOf(services);
        this.people = people;
        this.here = here;
    }

    /** Those with a post in one of the services, and these people. */
    static Among of(Set<ServiceId> services, Collection<PersonId> people) {
        return new Among(
                false,
                services,
                people.stream().mapToLong(PersonId::value).sorted().toArray(),
                null);
    }

    /** Those of them who hold a post in this service. */
    Among in(ServiceId service) {
        return new Among(all, services, people, service);
    }

    /** The one service that the question is about, if it is about one only. */
    @Nullable
    ServiceId here() {
        return here;
    }

    boolean isEverybody() {
        return all && here == null;
    }

    /** Whether somebody's post in the service counts. */
    boolean has(long person, ServiceId service) {
        return (here == null || here.equals(service))
                && (all || services.contains(service) || Arrays.binarySearch(people, person) >= 0);
    }
}
