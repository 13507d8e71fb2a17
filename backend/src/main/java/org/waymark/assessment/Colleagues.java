package org.waymark.assessment;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.Scope;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StrandCode;

/** What this room asks about people: their post, their supervisor, their name. Nobody is known here yet. */
@Singleton
class Colleagues {

    /** The role profile and strands of somebody's main post. */
    record MainPost(RoleCode role, Set<StrandCode> strands) {}

    /** Somebody by id and name. */
    record Named(PersonId id, String name) {}

    Optional<MainPost> post(Actor actor, PersonId person) {
        return Optional.empty();
    }

    Optional<Named> supervisor(Actor actor, PersonId person) {
        return Optional.empty();
    }

    Map<PersonId, String> names(Actor actor, Collection<PersonId> people) {
        return Map.of();
    }

    /** Those of the people whom the scope reaches today. */
    Set<PersonId> within(Actor actor, Scope scope, Collection<PersonId> people) {
        return Set.of();
    }
}
