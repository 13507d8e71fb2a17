package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.kernel.Today;

/** What was promised in supervision. What is not done stands on the page of the next session, with its age. */
@Singleton
public class SupervisionActions {

    private static final int LONGEST = 500;

    private final PromiseRepository promises;
    private final Meetings meetings;
    private final AuditTrail trail;
    private final Today today;

    SupervisionActions(PromiseRepository promises, Meetings meetings, AuditTrail trail, Today today) {
        this.promises = promises;
        this.meetings = meetings;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Keeps a promise that was made in a session.
     *
     * @throws Refused.NotFound if the actor is not one of the two
     * @throws Refused.NotNow if the session was cancelled
     * @throws Refused.NotValid if it says nothing or too much, or is due in the past
     */
    @Transactional
    public void agree(Actor actor, SupervisionSessionId session, NewPromise wanted) {
        SessionRow row = meetings.open(actor, session);
        LocalDate due = wanted.due();
        var faults = new Faults();
        String words = faults.required("action", wanted.words(), LONGEST, "Say what is to be done.");
        faults.unless(
                due == null || !due.isBefore(today.day()), "due", "This day has passed. Choose today or a later day.");
        faults.refuseIfAny();
        promises.add(new Promise(
                Ids.next(),
                session,
                row.supervisorId(),
                row.superviseeId(),
                wanted.bySupervisor() ? row.supervisorId() : row.superviseeId(),
                words,
                due,
                ActionState.OPEN,
                today.day(),
                null,
                0));
        trail.record(actor, Act.ACTION_AGREED, row.superviseeId(), row.object());
    }

    /**
     * Says, on the page of a session, that a promise of the two was kept or is given up.
     *
     * @throws Refused.NotFound if the actor is not one of the two
     * @throws Refused.NotNow if it is not open any more
     */
    @Transactional
    public void settle(Actor actor, SupervisionSessionId session, long action, boolean done) {
        SessionRow row = meetings.own(actor, session);
        ActionState state = done ? ActionState.DONE : ActionState.DROPPED;
        if (promises.settle(row.supervisorId(), row.superviseeId(), action, state, today.day()) == 0) {
            throw new Refused.NotNow("This action is not open any more.");
        }
        trail.record(actor, Act.ACTION_SETTLED, row.superviseeId(), row.object(), state.name());
    }

    /**
     * Opens a promise of the two again that was settled today, to take back what was said too early.
     *
     * @throws Refused.NotFound if the actor is not one of the two
     * @throws Refused.NotNow if it was not settled today
     */
    @Transactional
    public void reopen(Actor actor, SupervisionSessionId session, long action) {
        SessionRow row = meetings.own(actor, session);
        if (promises.reopen(row.supervisorId(), row.superviseeId(), action, today.day()) == 0) {
            throw new Refused.NotNow("Only an action that was settled today is opened again.");
        }
        trail.record(actor, Act.ACTION_SETTLED, row.superviseeId(), row.object(), "opened again");
    }
}
