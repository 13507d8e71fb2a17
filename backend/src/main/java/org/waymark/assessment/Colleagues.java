package org.waymark.assessment;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.people.PersonName;
import org.waymark.people.Post;
import org.waymark.people.Posts;
import org.waymark.people.Supervisors;

/** What this room asks about people: their post, their supervisor, their name. */
@Singleton
class Colleagues {

    private static final String UNKNOWN = "somebody who is no longer listed";

    private final Posts posts;
    private final Supervisors supervisors;
    private final People people;
    private final Today today;

    Colleagues(Posts posts, Supervisors supervisors, People people, Today today) {
        this.posts = posts;
        this.supervisors = supervisors;
        this.people = people;
        this.today = today;
    }

    Optional<Post> post(Actor actor, PersonId person) {
        return posts.current(actor, person);
    }

    Optional<PersonName> supervisor(Actor actor, PersonId person) {
        return supervisors.of(actor, person, today.day());
    }

    /** A name for everybody asked for; whoever the actor may not know of gets words instead. */
    Map<PersonId, String> names(Actor actor, Collection<PersonId> asked) {
        Map<PersonId, PersonName> known = people.names(actor, asked);
        var names = new HashMap<PersonId, String>();
        for (PersonId id : asked) {
            PersonName name = known.get(id);
            names.put(id, name == null ? UNKNOWN : name.full());
        }
        return names;
    }
}
