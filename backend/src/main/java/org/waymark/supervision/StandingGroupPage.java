package org.waymark.supervision;

import java.util.List;
import org.waymark.people.PersonName;

/**
 * One group that lasts, with those of its sessions that the reader leads or is asked to, newest first.
 *
 * @param mayAsk whether the reader leads it and may ask people to sessions
 * @param toAsk who could join it, by name; nobody for those who may not ask
 * @param kinds the kinds that it can meet for today; none for those who cannot change it
 */
public record StandingGroupPage(
        StandingGroup group,
        List<GroupSession> sessions,
        boolean mayAsk,
        List<PersonName> toAsk,
        List<SupervisionKind> kinds) {

    public StandingGroupPage {
        sessions = List.copyOf(sessions);
        toAsk = List.copyOf(toAsk);
        kinds = List.copyOf(kinds);
    }

    /** Whether groups that last can still meet for its kind of supervision, for those who can change it. */
    public boolean suits() {
        return kinds.stream().anyMatch(one -> one.code().equals(group.kind().code()));
    }
}
