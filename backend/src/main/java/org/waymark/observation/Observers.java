package org.waymark.observation;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.waymark.assessment.AgreedLevel;
import org.waymark.assessment.AgreedLevels;
import org.waymark.framework.Frameworks;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;
import org.waymark.people.Near;
import org.waymark.people.People;
import org.waymark.people.PersonName;
import org.waymark.people.Posts;
import org.waymark.training.RegistrationState;
import org.waymark.training.Registrations;

/** Says whether somebody may confirm an observation today, and in which part; asked anew at every step. */
@Singleton
class Observers {

    private final AgreedLevels agreed;
    private final Registrations registrations;
    private final People people;
    private final Posts posts;
    private final Frameworks frameworks;
    private final Today today;

    Observers(
            AgreedLevels agreed,
            Registrations registrations,
            People people,
            Posts posts,
            Frameworks frameworks,
            Today today) {
        this.agreed = agreed;
        this.registrations = registrations;
        this.people = people;
        this.posts = posts;
        this.frameworks = frameworks;
        this.today = today;
    }

    /** The part in which the actor may confirm it: as a supervisor, or as a colleague who is able enough or registered. */
    Optional<ObserverPart> part(Actor actor, ObservationLinkRow link, Near near) {
        if (near.isBelow()) {
            return Optional.of(ObserverPart.SUPERVISOR);
        }
        if (!near.isInOneTeam()) {
            return Optional.empty();
        }
        if (isAtLeast(actor, link)) {
            return Optional.of(ObserverPart.COLLEAGUE);
        }
        return isRegistered(actor) ? Optional.of(ObserverPart.REGISTERED) : Optional.empty();
    }

    private boolean isRegistered(Actor actor) {
        return registrations.mine(actor).stream()
                .anyMatch(one -> !one.deleted() && one.state() != RegistrationState.LAPSED);
    }

    private boolean isAtLeast(Actor actor, ObservationLinkRow link) {
        PersonId me = actor.person();
        AgreedLevel own =
                agreed.in(actor, link.competencyCode(), Set.of(me), today.day()).get(me);
        return own != null && own.level().meets(link.level());
    }

    String name(Actor actor) {
        PersonName name = people.names(actor, Set.of(actor.person())).get(actor.person());
        return name == null ? actor.name() : name.full();
    }

    /** The role in the actor's main post, by its title; empty where they hold none. */
    String role(Actor actor) {
        return posts.current(actor, actor.person())
                .flatMap(post -> frameworks.published().role(post.role()))
                .map(RoleProfile::name)
                .orElse("");
    }
}
