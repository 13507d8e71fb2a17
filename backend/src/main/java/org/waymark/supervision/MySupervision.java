package org.waymark.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonName;

/**
 * Somebody's own supervision: who supervises them, their meetings, newest first, and what is promised.
 *
 * @param kinds what two people can book today
 */
public record MySupervision(
        Optional<PersonName> supervisor,
        Optional<SupervisionStanding> standing,
        List<Session> sessions,
        List<Promise> open,
        Optional<AgreementLine> agreement,
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
