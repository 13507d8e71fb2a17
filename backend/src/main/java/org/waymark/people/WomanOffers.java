package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;

/**
 * Who offers to be chosen as a woman by the people they meet: each person's own choice, off until they make it. Others
 * only ever learn whether a group has somebody who offers, and not of a group of one.
 */
@Singleton
public class WomanOffers {

    private final WomanOfferRepository offers;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    WomanOffers(WomanOfferRepository offers, Access access, AuditTrail trail, Today today) {
        this.offers = offers;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** What is asked of many groups of people at once. */
    public record Groups(List<Set<PersonId>> groups, LocalDate day) {}

    /** The day since which the actor offers it, if they do. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> mine(Actor actor) {
        access.require(actor, Permission.OFFER_CHOICE);
        return offers.find(actor.person()).map(WomanOffer::offeredOn);
    }

    /** Offers it from today on, or withdraws it at once, which leaves no row. The trail does not say which it was. */
    @Transactional
    public void choose(Actor actor, boolean offers) {
        access.require(actor, Permission.OFFER_CHOICE);
        boolean offered = this.offers.find(actor.person()).isPresent();
        if (offered == offers) {
            return;
        }
        if (offers) {
            this.offers.save(new WomanOffer(actor.person(), today.day()));
        } else {
            this.offers.withdraw(actor.person());
        }
        trail.record(actor, Act.OWN_CHOICE_CHANGED, actor.person(), "own choice");
    }

    /**
     * Whether each group has somebody who offers it, in one statement. A group of one is never told about, as the answer
     * would be about that person.
     */
    @Transactional(readOnly = true)
    public List<WomanChoice> among(Actor actor, Groups asked) {
        access.require(actor, Permission.VIEW_COVER);
        Set<PersonId> everybody = asked.groups().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
        Set<PersonId> reached = access.reached(actor, Permission.VIEW_COVER, everybody, asked.day());
        Set<PersonId> offering = reached.isEmpty() ? Set.of() : Set.copyOf(offers.among(reached, asked.day()));
        return asked.groups().stream().map(group -> choice(group, offering)).toList();
    }

    private static WomanChoice choice(Set<PersonId> group, Set<PersonId> offering) {
        if (group.size() < WomanChoice.FEWEST) {
            return group.isEmpty() ? WomanChoice.NOBODY : WomanChoice.NOT_TOLD;
        }
        var both = new HashSet<>(group);
        both.retainAll(offering);
        return both.isEmpty() ? WomanChoice.NOBODY : WomanChoice.SOMEBODY;
    }
}
