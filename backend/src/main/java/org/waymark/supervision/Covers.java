package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Relations;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** Who holds supervision while a supervisor is away. Whoever does reads nothing that was written before. */
@Singleton
public class Covers {

    private static final int MOST_DAYS = 366;

    private final CoverRepository covers;
    private final Relations relations;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Covers(CoverRepository covers, Relations relations, Access access, AuditTrail trail, Today today) {
        this.covers = covers;
        this.relations = relations;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Lets a colleague hold the actor's supervision from one day to another.
     *
     * @throws Refused.NotFound if the actor supervises nobody, or the colleague works in none of the actor's services
     * @throws Refused.NotValid if it is the actor, one of those supervised, or somebody who has left, or the days are not
     *     in order or covered already
     */
    @Transactional
    public void arrange(Actor actor, PersonId colleague, LocalDate from, LocalDate until) {
        access.require(actor, Permission.ARRANGE_COVER, colleague, "person");
        var faults = new Faults();
        faults.unless(!actor.is(colleague), "cover", "Nobody covers for themselves. Choose a colleague.");
        faults.unless(!relations.hasLeft(colleague, today.day()), "cover", "This person has left.");
        faults.unless(
                !access.scope(actor, Permission.SUPERVISE).supervisees().contains(colleague),
                "cover",
                "You supervise this person, so they would cover for their own supervisor. Choose somebody else.");
        faults.unless(!from.isBefore(today.day()), "from", "This day has passed. Choose today or a later day.");
        faults.unless(!until.isBefore(from), "until", "The last day cannot come before the first.");
        faults.unless(
                until.isBefore(from.plusDays(MOST_DAYS)),
                "until",
                "Cover lasts a year at most. For longer, ask an administrator to change who supervises.");
        faults.unless(
                covers.overlapping(actor.person(), from, until).isEmpty(),
                "from",
                "Somebody covers for you in this time already. Remove that first, or choose other days.");
        faults.refuseIfAny();
        CoverRow row = covers.save(
                new CoverRow(Ids.next(), actor.person(), colleague, from, until, actor.person(), today.now()));
        trail.record(
                actor,
                Act.SUPERVISION_COVERED,
                colleague,
                "cover " + Long.toString(row.id()),
                "from " + from + " until " + until);
    }

    /**
     * Takes cover for the actor back; sessions that were booked stay with whoever covered.
     *
     * @throws Refused.NotNow if it is gone already
     */
    @Transactional
    public void remove(Actor actor, long cover) {
        access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "cover");
        if (covers.remove(cover, actor.person()) == 0) {
            throw new Refused.NotNow("This cover is gone already.");
        }
        trail.record(actor, Act.SUPERVISION_COVERED, actor.person(), "cover " + Long.toString(cover), "removed");
    }

    List<CoverRow> around(PersonId person) {
        return covers.around(person, today.day());
    }

    /** In whose place the person supervises on the day. */
    List<PersonId> inWhosePlace(PersonId cover, LocalDate day) {
        return covers.covering(cover, day);
    }

    /** Who supervises in the supervisor's place on the day, if somebody does. */
    Optional<PersonId> inPlaceOf(PersonId supervisor, LocalDate day) {
        return covers.overlapping(supervisor, day, day).stream()
                .map(CoverRow::coverId)
                .findFirst();
    }
}
