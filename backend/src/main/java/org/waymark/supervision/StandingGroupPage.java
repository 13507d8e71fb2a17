package org.waymark.supervision;

import java.util.List;
import org.waymark.people.PersonName;

/**
 * One group that lasts, with those of its sessions that the reader leads or is asked to, newest first.
 *
 * @param mayAsk whether the reader leads it and may ask people to sessions
 * @param toAsk who could join it, by name; nobody for those who may not ask
 */
public record StandingGroupPage(
        StandingGroup group, List<GroupSession> sessions, boolean mayAsk, List<PersonName> toAsk) {

    public StandingGroupPage {
        sessions = List.copyOf(sessions);
        toAsk = List.copyOf(toAsk);
    }
}
