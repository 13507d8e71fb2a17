package org.waymark.outbox;

import java.time.LocalDate;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SupervisionGroupId;

/**
 * News for somebody who is asked to sessions of a group: that they were booked or cancelled, and when the first of them is.
 *
 * @param service whose work gives cause for it
 * @param isBooked whether they were booked; otherwise they were cancelled
 * @param sessions how many at once
 * @param group the first of them
 * @param day its day
 * @param minute when it begins, in minutes after midnight
 */
public record GroupNews(
        ServiceId service,
        PersonId to,
        boolean isBooked,
        int sessions,
        SupervisionGroupId group,
        LocalDate day,
        int minute) {

    NewMessage message(long id) {
        return new NewMessage(service, to, kind(), sessions, "group/" + id, new About(day, minute, null, group));
    }

    private MessageKind kind() {
        if (isBooked) {
            return sessions > 1 ? MessageKind.SESSIONS_BOOKED : MessageKind.SESSION_BOOKED;
        }
        return sessions > 1 ? MessageKind.SESSIONS_CANCELLED : MessageKind.SESSION_CANCELLED;
    }
}
