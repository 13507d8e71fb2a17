package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.kernel.Today;

/** Says how meetings for supervision went, cancels them, and lets both sign. */
@Singleton
public class SupervisionSessions {

    private final SessionRepository sessions;
    private final Meetings meetings;
    private final Partner partner;
    private final Tidings tidings;
    private final AuditTrail trail;
    private final Today today;

    SupervisionSessions(
            SessionRepository sessions,
            Meetings meetings,
            Partner partner,
            Tidings tidings,
            AuditTrail trail,
            Today today) {
        this.sessions = sessions;
        this.meetings = meetings;
        this.partner = partner;
        this.tidings = tidings;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Cancels a meeting that is booked; who did is kept, and the other is told.
     *
     * @throws Refused.NotFound if the actor is not one of the two
     * @throws Refused.NotNow if it is over or cancelled already
     * @throws Refused.ChangedMeanwhile if somebody changed it first
     */
    @Transactional
    public void cancel(Actor actor, SupervisionSessionId id, int version) {
        SessionRow row = booked(meetings.own(actor, id));
        Meetings.mustBeOne(sessions.cancel(id, version, actor.person()));
        trail.record(actor, Act.SESSION_CANCELLED, row.superviseeId(), row.object());
        tidings.cancelled(actor, row);
    }

    /**
     * Says that a meeting took place, or that the supervisee did not come; the supervisor does.
     *
     * @throws Refused.NotFound if the actor is not its supervisor
     * @throws Refused.NotNow if its day has not come, they were not supervised by the actor on that day, or it is over or cancelled already
     * @throws Refused.NotValid if the minutes cannot be
     * @throws Refused.ChangedMeanwhile if somebody changed it first
     */
    @Transactional
    public void hold(Actor actor, SupervisionSessionId id, int version, boolean attended, int minutes) {
        SessionRow row = meetings.own(actor, id);
        if (!actor.is(row.supervisorId())) {
            throw new Refused.NotAllowed("The supervisor says how a session went. You can sign it afterwards.");
        }
        booked(row);
        if (row.heldOn().isAfter(today.day())) {
            throw new Refused.NotNow(
                    "This session is on " + Today.inWords(row.heldOn()) + ". Say how it went on that day or later.");
        }
        if (!partner.leads(row.supervisorId(), row.superviseeId(), row.heldOn())) {
            throw new Refused.NotNow("You did not supervise this person on that day. Cancel this session.");
        }
        var faults = new Faults();
        Diary.checkMinutes(faults, minutes);
        faults.refuseIfAny();
        Meetings.mustBeOne(sessions.hold(id, version, attended, minutes));
        trail.record(actor, Act.SESSION_HELD, row.superviseeId(), row.object(), attended ? "attended" : "not attended");
    }

    /**
     * Signs a meeting that was held, each for oneself. Signing twice changes nothing.
     *
     * @throws Refused.NotFound if the actor is not one of the two
     * @throws Refused.NotNow if it has not been held
     * @throws Refused.ChangedMeanwhile if somebody changed it first
     */
    @Transactional
    public void sign(Actor actor, SupervisionSessionId id, int version) {
        SessionRow row = meetings.own(actor, id);
        if (row.state() != SessionState.HELD) {
            throw new Refused.NotNow("A session is signed once it has been held.");
        }
        Meetings.mustBeOne(sessions.sign(id, version, actor.person(), today.now()));
        trail.record(actor, Act.SESSION_SIGNED, row.superviseeId(), row.object());
    }

    static SessionRow booked(SessionRow row) {
        return switch (row.state()) {
            case BOOKED -> row;
            case HELD -> throw new Refused.NotNow("This session is over already.");
            case CANCELLED -> throw new Refused.NotNow("This session was cancelled already.");
        };
    }
}
