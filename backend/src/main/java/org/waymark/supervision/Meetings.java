package org.waymark.supervision;

import jakarta.inject.Singleton;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SupervisionSessionId;

/** Finds a meeting for one of the two who meet; for everybody else there is none, whatever their roles. */
@Singleton
class Meetings {

    private final SessionRepository sessions;
    private final Access access;

    Meetings(SessionRepository sessions, Access access) {
        this.sessions = sessions;
        this.access = access;
    }

    SessionRow own(Actor actor, SupervisionSessionId id) {
        SessionRow row = sessions.find(id).orElseThrow(() -> new Refused.NotFound("session"));
        access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "session");
        if (!row.isOf(actor)) {
            throw new Refused.NotFound("session");
        }
        return row;
    }

    /** The same, for what is no longer possible once it is cancelled. */
    SessionRow open(Actor actor, SupervisionSessionId id) {
        SessionRow row = own(actor, id);
        if (row.state() == SessionState.CANCELLED) {
            throw new Refused.NotNow("This session was cancelled. Book another one.");
        }
        return row;
    }

    static void mustBeOne(long changed) {
        if (changed == 0) {
            throw new Refused.ChangedMeanwhile(
                    "This was changed meanwhile, perhaps in another tab. Look at it again before you go on.");
        }
    }
}
