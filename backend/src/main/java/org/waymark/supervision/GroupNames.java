package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.people.People;
import org.waymark.people.PeopleInRoles;
import org.waymark.people.PersonInRole;
import org.waymark.people.PersonName;

/** Who is who in sessions of groups. */
@Singleton
class GroupNames {

    private final People people;
    private final PeopleInRoles roles;

    GroupNames(People people, PeopleInRoles roles) {
        this.people = people;
        this.roles = roles;
    }

    Map<PersonId, PersonName> of(Actor actor, Collection<PersonId> asked) {
        return people.names(actor, asked);
    }

    List<PersonName> toAsk(Actor actor) {
        return roles.toAsk(actor).stream()
                .map(PersonInRole::name)
                .filter(name -> !actor.is(name.id()))
                .toList();
    }

    static PersonName named(Map<PersonId, PersonName> known, PersonId id) {
        return known.getOrDefault(id, new PersonName(id, "", ""));
    }
}
