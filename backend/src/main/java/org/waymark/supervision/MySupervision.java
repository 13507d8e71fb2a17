package org.waymark.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's own supervision.
 *
 * @param supervisors who supervises them, who began last first, and how each agreement stands
 * @param sessions their meetings, newest first
 * @param open what is promised
 * @param kinds what two people can book today
 * @param groupAgreements agreements of groups that wait for the person, or are to be looked at again
 */
public record MySupervision(
        List<OwnAgreement> supervisors,
        Optional<SupervisionStanding> standing,
        List<Session> sessions,
        List<Promise> open,
        List<SupervisionKind> kinds,
        List<StandingToDo> groupAgreements,
        LocalDate today) {

    /** The next one that is booked. */
    public Optional<Session> next() {
        return sessions.reversed().stream()
                .filter(one -> one.state() == SessionState.BOOKED && !one.day().isBefore(today))
                .findFirst();
    }
}
