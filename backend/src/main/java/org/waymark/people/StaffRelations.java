package org.waymark.people;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.waymark.access.Relations;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;

/** Tells the rights table who works where and who supervises whom. */
@Singleton
class StaffRelations implements Relations {

    private final PersonRepository people;
    private final PostRepository posts;
    private final SupervisionLinkRepository links;

    StaffRelations(PersonRepository people, PostRepository posts, SupervisionLinkRepository links) {
        this.people = people;
        this.posts = posts;
        this.links = links;
    }

    @Override
    public boolean hasLeft(PersonId person, LocalDate day) {
        return people.leftBefore(person, day) > 0;
    }

    @Override
    public Set<PersonId> staying(Collection<PersonId> asked) {
        return asked.isEmpty() ? Set.of() : Set.copyOf(people.staying(asked));
    }

    @Override
    public Set<ServiceId> servicesOf(PersonId person, LocalDate day) {
        return Set.copyOf(posts.servicesOf(person, day));
    }

    @Override
    public Set<PersonId> superviseesOf(PersonId person, LocalDate day) {
        return Set.copyOf(links.superviseeIds(person, day));
    }

    @Override
    public Set<PersonId> inServices(Collection<PersonId> people, Set<ServiceId> services, LocalDate day) {
        return people.isEmpty() || services.isEmpty() ? Set.of() : Set.copyOf(posts.inServices(people, services, day));
    }
}
