package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Relations;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.people.PersonName;
import org.waymark.people.Supervisors;

/** Finds who supervises in a meeting: whoever does today, or whoever covers for them on the day of the meeting. */
@Singleton
class Partner {

    private final Supervisors supervisors;
    private final Covers covers;
    private final Relations relations;
    private final Access access;
    private final Today today;

    Partner(Supervisors supervisors, Covers covers, Relations relations, Access access, Today today) {
        this.supervisors = supervisors;
        this.covers = covers;
        this.relations = relations;
        this.access = access;
        this.today = today;
    }

    /**
     * The supervisor of a meeting that the actor books.
     *
     * @throws Refused.NotFound if the actor neither is the supervisee nor supervises them on that day, themselves or for
     *     another
     * @throws Refused.NotNow if nobody supervises the supervisee on that day
     * @throws Refused.NotValid if the one who is named does not
     */
    PersonId supervisor(Actor actor, NewSession wanted, LocalDate day) {
        PersonId supervisee = wanted.supervisee();
        access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "person");
        if (actor.person().equals(Actor.NOBODY)) {
            throw new Refused.NotFound("person whom you supervise");
        }
        if (actor.is(supervisee)) {
            PersonId usual = own(actor, wanted.supervisor(), day);
            return covers.inPlaceOf(usual, day)
                    .filter(cover -> !cover.equals(supervisee) && !relations.hasLeft(cover, today.day()))
                    .orElse(usual);
        }
        if (!relations.hasLeft(supervisee, today.day()) && leads(actor.person(), supervisee, day)) {
            return actor.person();
        }
        access.require(actor, Permission.SUPERVISE, supervisee, "person whom you supervise");
        throw new Refused.NotNow("You do not supervise this person on that day. Choose another day.");
    }

    /** Whether the supervisor whom the actor has named, if they have, supervises them on the day. */
    boolean canBe(Actor actor, NewSession wanted, LocalDate day) {
        PersonId named = wanted.supervisor();
        return named == null
                || !actor.is(wanted.supervisee())
                || supervisors
                        .supervisorsOf(actor, List.of(actor.person()), day)
                        .getOrDefault(actor.person(), List.of())
                        .stream()
                        .anyMatch(one -> one.id().equals(named));
    }

    /** The one who is named, or who began last, of those who supervise the actor. */
    private PersonId own(Actor actor, @Nullable PersonId named, LocalDate day) {
        List<PersonName> all =
                supervisors.supervisorsOf(actor, List.of(actor.person()), day).getOrDefault(actor.person(), List.of());
        if (all.isEmpty()) {
            throw new Refused.NotNow(
                    "Nobody is entered as your supervisor on that day, and nobody supervises themselves. Ask an administrator.");
        }
        return all.stream()
                .map(PersonName::id)
                .filter(one -> named == null || one.equals(named))
                .findFirst()
                .orElseThrow(() -> new Refused.NotValid(
                        "supervisor",
                        "This person does not supervise you on that day. Choose somebody else or another day."));
    }

    /** Whether somebody supervises the other on the day, themselves or in another's place. */
    boolean leads(PersonId supervisor, PersonId supervisee, LocalDate day) {
        return relations.superviseesOf(supervisor, day).contains(supervisee)
                || covers.inWhosePlace(supervisor, day).stream()
                        .anyMatch(absent -> relations.superviseesOf(absent, day).contains(supervisee));
    }

    /** Whom the actor supervises in somebody else's place on the day. */
    List<PersonName> coveredBy(Actor actor, LocalDate day) {
        return covers.inWhosePlace(actor.person(), day).stream()
                .filter(absent -> access.allows(actor, Permission.READ_DIRECTORY, absent))
                .flatMap(absent -> supervisors.superviseesOf(actor, absent, day).stream())
                .filter(one -> !actor.is(one.id()))
                .distinct()
                .toList();
    }
}
