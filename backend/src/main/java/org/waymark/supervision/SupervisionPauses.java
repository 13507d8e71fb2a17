package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** Says from when until when somebody is away, never why, or newly registered; both change when supervision is due. */
@Singleton
public class SupervisionPauses {

    private final PauseRepository pauses;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    SupervisionPauses(PauseRepository pauses, Access access, AuditTrail trail, Today today) {
        this.pauses = pauses;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Enters a time for a person.
     *
     * @param until the last day; none where it is not known yet
     * @throws Refused.NotFound if the actor neither supervises the person nor looks after their service
     * @throws Refused.NotValid if the days are not in order or far off
     */
    @Transactional
    public void enter(Actor actor, PersonId person, PauseKind kind, LocalDate from, @Nullable LocalDate until) {
        mayKeep(actor, person);
        var faults = new Faults();
        faults.unless(
                from.isAfter(today.day().minusYears(3))
                        && from.isBefore(today.day().plusYears(1)),
                "from",
                "Choose a day within the last three years or the next one.");
        faults.unless(until == null || !until.isBefore(from), "until", "The last day cannot come before the first.");
        faults.refuseIfAny();
        PauseRow row = pauses.save(new PauseRow(Ids.next(), person, kind, from, until, actor.person(), today.now()));
        trail.record(
                actor,
                Act.SUPERVISION_PAUSED,
                person,
                "pause " + Long.toString(row.id()),
                kind + " from " + from + (until == null ? "" : " until " + until));
    }

    /**
     * Says which day is the last of it.
     *
     * @throws Refused.NotFound if the actor neither supervises the person nor looks after their service
     * @throws Refused.NotNow if it is gone, or begins later
     */
    @Transactional
    public void end(Actor actor, PersonId person, long pause, LocalDate until) {
        mayKeep(actor, person);
        if (pauses.end(pause, person, until) == 0) {
            throw new Refused.NotNow("This time is gone, or it begins after that day. Look at it again.");
        }
        trail.record(actor, Act.SUPERVISION_PAUSED, person, "pause " + Long.toString(pause), "until " + until);
    }

    /**
     * Removes it, as if it had never been entered.
     *
     * @throws Refused.NotFound if the actor neither supervises the person nor looks after their service
     * @throws Refused.NotNow if it is gone already
     */
    @Transactional
    public void remove(Actor actor, PersonId person, long pause) {
        mayKeep(actor, person);
        if (pauses.remove(pause, person) == 0) {
            throw new Refused.NotNow("This is gone already.");
        }
        trail.record(actor, Act.SUPERVISION_PAUSED, person, "pause " + Long.toString(pause), "removed");
    }

    private void mayKeep(Actor actor, PersonId person) {
        access.require(actor, Permission.KEEP_SUPERVISION_PAUSES, person, "person");
        if (actor.is(person)) {
            throw new Refused.NotAllowed("Somebody else enters this about you: your supervisor or manager.");
        }
    }
}
