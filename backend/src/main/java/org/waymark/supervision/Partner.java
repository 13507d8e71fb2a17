package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
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
    private final Access access;
    private final Today today;

    Partner(Supervisors supervisors, Covers covers, Access access, Today today) {
        this.supervisors = supervisors;
        this.covers = covers;
        this.access = access;
        this.today = today;
    }

    /**
     * The supervisor of a meeting that the actor books.
     *
     * @throws Refused.NotFound if the actor neither is the supervisee nor supervises them, themselves or for another
     * @throws Refused.NotNow if nobody supervises the supervisee
     */
    PersonId supervisor(Actor actor, PersonId supervisee, LocalDate day) {
        if (actor.is(supervisee)) {
            access.require(actor, Permission.KEEP_OWN_SUPERVISION, supervisee, "person");
            PersonId usual = supervisors
                    .of(actor, supervisee, today.day())
                    .map(PersonName::id)
                    .orElseThrow(
                            () -> new Refused.NotNow(
                                    "Nobody is entered as your supervisor, and nobody supervises themselves. Ask an administrator."));
            return covers.inPlaceOf(usual, day).orElse(usual);
        }
        if (access.scope(actor, Permission.SUPERVISE).supervisees().contains(supervisee)
                || coveredBy(actor, day).stream().anyMatch(one -> one.id().equals(supervisee))) {
            return actor.person();
        }
        access.require(actor, Permission.SUPERVISE, supervisee, "person whom you supervise");
        throw new Refused.NotFound("person whom you supervise");
    }

    /** Whom the actor supervises in somebody else's place on the day. */
    List<PersonName> coveredBy(Actor actor, LocalDate day) {
        return covers.around(actor.person()).stream()
                .filter(row -> actor.is(row.coverId()) && !day.isBefore(row.fromDay()) && !day.isAfter(row.untilDay()))
                .flatMap(row -> supervisors.superviseesOf(actor, row.supervisorId(), today.day()).stream())
                .filter(one -> !actor.is(one.id()))
                .distinct()
                .toList();
    }
}
