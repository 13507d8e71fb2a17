package org.waymark.access;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;

/**
 * Who of some people belongs to some services on a day. The answer is remembered for five seconds at most, as a page asks
 * the same about the same team several times; a question about some of the people is answered from it too.
 */
@Singleton
class Belonging {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST_REMEMBERED = 200;
    private static final int MOST_PEOPLE = 5000;

    private final Provider<Relations> relations;
    private final Today today;
    private final ConcurrentHashMap<Where, Answer> remembered = new ConcurrentHashMap<>();
    private final AtomicLong forgotten = new AtomicLong();

    Belonging(Provider<Relations> relations, Today today) {
        this.relations = relations;
        this.today = today;
    }

    private record Where(Set<ServiceId> services, LocalDate day) {}

    private record Answer(Set<PersonId> asked, Set<PersonId> belonging, Instant at) {

        boolean tells(Set<PersonId> people, Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(REMEMBERED)) && asked.containsAll(people);
        }
    }

    /** Those of the people who hold a post in one of the services on the day; one statement at most, however many. */
    Set<PersonId> inServices(Collection<PersonId> people, Set<ServiceId> services, LocalDate day) {
        Set<PersonId> asked = Set.copyOf(people);
        var where = new Where(Set.copyOf(services), day);
        Instant now = today.now();
        Answer known = remembered.get(where);
        if (known != null && known.tells(asked, now)) {
            return asked.stream().filter(known.belonging()::contains).collect(Collectors.toUnmodifiableSet());
        }
        long before = forgotten.get();
        Set<PersonId> belonging = relations.get().inServices(asked, services, day);
        if (asked.size() <= MOST_PEOPLE) {
            keep(where, new Answer(asked, belonging, now), before);
        }
        return belonging;
    }

    private void keep(Where where, Answer answer, long before) {
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(where, answer);
        if (forgotten.get() != before) {
            remembered.remove(where);
        }
    }

    /** Makes a change of somebody's posts felt at once. */
    void forget() {
        forgotten.incrementAndGet();
        remembered.clear();
    }
}
