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
 */
public record MySupervision(
        List<OwnAgreement> supervisors,
        Optional<SupervisionStanding> standing,
        List<Session> sessions,
        List<Promise> open,
        LocalDate today) {

    /** The next one that is booked. */
    public Optional<Session> next() {
        return sessions.reversed().stream()
                .filter(one -> one.state() == SessionState.BOOKED && !one.day().isBefore(today))
                .findFirst();
    }
}
