package org.waymark.outbox;

import java.time.LocalDate;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SupervisionSessionId;

/**
 * News for one of two who meet in supervision: that something was booked, changed or cancelled, and when it is.
 *
 * @param service whose work gives cause for it
 * @param sessions how many were booked at once
 * @param session the first of them
 * @param day its day
 * @param minute when it begins, in minutes after midnight
 * @param version of the session that gave cause; the same news of the same version is written once only
 */
public record SessionNews(
        ServiceId service,
        PersonId to,
        What what,
        int sessions,
        SupervisionSessionId session,
        LocalDate day,
        int minute,
        int version) {

    /** What happened to the session. */
    public enum What {
        BOOKED(MessageKind.SESSION_BOOKED),
        CHANGED(MessageKind.SESSION_CHANGED),
        CANCELLED(MessageKind.SESSION_CANCELLED);

        private final MessageKind kind;

        What(MessageKind kind) {
            this.kind = kind;
        }
    }

    NewMessage message() {
        return new NewMessage(
                service,
                to,
                sessions > 1 ? MessageKind.SESSIONS_BOOKED : what.kind,
                sessions,
                "session/" + session.text() + "/" + what + "/" + version + "/" + to.text(),
                new About(day, minute, session));
    }
}
