package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.kernel.Today;

/** What both want to talk about; both can add to it and mend it, and nobody's words are lost. */
@Singleton
public class Agenda {

    private static final int LONGEST = 500;
    private static final int MOST = 100;

    private final PointRepository points;
    private final Meetings meetings;
    private final AuditTrail trail;
    private final Today today;

    Agenda(PointRepository points, Meetings meetings, AuditTrail trail, Today today) {
        this.points = points;
        this.meetings = meetings;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Adds a point.
     *
     * @throws Refused.NotFound if the actor is not one of the two
     * @throws Refused.NotNow if the session was cancelled or its agenda is full
     * @throws Refused.NotValid if it says nothing or too much
     */
    @Transactional
    public void add(Actor actor, SupervisionSessionId session, String words) {
        SessionRow row = meetings.open(actor, session);
        put(actor, row, checked(words));
        trail.record(actor, Act.AGENDA_CHANGED, row.superviseeId(), row.object(), "added");
    }

    /**
     * Changes a point. Where the other changed it in the meantime, both texts stay: these words become a point of their own.
     *
     * @return whether the point itself was changed; otherwise the words stand beside it
     * @throws Refused.NotFound if the actor is not one of the two
     * @throws Refused.NotNow if the session was cancelled or its agenda is full
     * @throws Refused.NotValid if it says nothing or too much
     */
    @Transactional
    public boolean change(Actor actor, SupervisionSessionId session, long point, int version, String words) {
        SessionRow row = meetings.open(actor, session);
        String sound = checked(words);
        boolean changed = points.change(session, point, version, sound, actor.person()) > 0;
        if (!changed) {
            put(actor, row, sound);
        }
        trail.record(actor, Act.AGENDA_CHANGED, row.superviseeId(), row.object(), changed ? "changed" : "kept beside");
        return changed;
    }

    /**
     * Takes one of the actor's own points off.
     *
     * @throws Refused.NotFound if the actor is not one of the two
     * @throws Refused.NotNow if it is somebody else's, or was changed or taken off already
     */
    @Transactional
    public void remove(Actor actor, SupervisionSessionId session, long point, int version) {
        SessionRow row = meetings.open(actor, session);
        if (points.remove(session, point, version, actor.person()) == 0) {
            throw new Refused.NotNow("This point is gone, was changed meanwhile, or is not yours. Look at it again.");
        }
        trail.record(actor, Act.AGENDA_CHANGED, row.superviseeId(), row.object(), "removed");
    }

    private void put(Actor actor, SessionRow row, String words) {
        if (points.of(row.id()).size() >= MOST) {
            throw new Refused.NotNow("This agenda has " + MOST + " points already. Keep the rest for another session.");
        }
        points.add(new AgendaPoint(Ids.next(), row.id(), actor.person(), words, today.now(), 0, null));
    }

    private static String checked(String words) {
        var faults = new Faults();
        String sound = faults.required("words", words, LONGEST, "Say what you want to talk about.");
        faults.refuseIfAny();
        return sound;
    }
}
