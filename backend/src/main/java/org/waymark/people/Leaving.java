package org.waymark.people;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;

/** What ends when somebody leaves: their posts, supervision on either side, and what other rooms end. */
@Singleton
class Leaving {

    private final PostRepository posts;
    private final SupervisionLinkRepository links;
    private final List<LeaverWatch> watches;

    Leaving(PostRepository posts, SupervisionLinkRepository links, List<LeaverWatch> watches) {
        this.posts = posts;
        this.links = links;
        this.watches = watches;
    }

    /** How much ended, and whose rights that may have changed. */
    record Ended(long posts, long links, Set<PersonId> concerned) {}

    /** @throws org.waymark.kernel.Refused.NotValid if something of theirs begins after that day */
    void mayBeOn(PersonId person, LocalDate lastDay) {
        var faults = new Faults();
        posts.ofPeople(List.of(person)).stream()
                .filter(post -> post.startsOn().isAfter(lastDay))
                .forEach(post -> faults.add(
                        "lastDay",
                        "A post begins on " + Today.inWords(post.startsOn())
                                + ", after that day. Choose a later day."));
        links.around(List.of(person)).stream()
                .filter(link -> link.startsOn().isAfter(lastDay))
                .forEach(link -> faults.add(
                        "lastDay",
                        "Supervision begins on " + Today.inWords(link.startsOn())
                                + ", after that day. Choose a later day."));
        faults.refuseIfAny();
    }

    Ended endAll(Actor actor, PersonId person, LocalDate lastDay) {
        watches.forEach(watch -> watch.leaves(actor, person, lastDay));
        Set<PersonId> concerned = Stream.concat(
                        Stream.of(person),
                        links.around(List.of(person)).stream()
                                .flatMap(link -> Stream.of(link.supervisorId(), link.superviseeId())))
                .collect(Collectors.toUnmodifiableSet());
        return new Ended(posts.endAll(person, lastDay), links.endAll(person, lastDay), concerned);
    }
}
