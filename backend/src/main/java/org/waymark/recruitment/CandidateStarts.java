package org.waymark.recruitment;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StartId;
import org.waymark.vetting.ClosedAs;
import org.waymark.vetting.OfferAnswer;
import org.waymark.vetting.StartDay;
import org.waymark.vetting.StartDays;
import org.waymark.vetting.Starts;

/** Asks vetting how the starts of candidates stand, one statement however many, and ends them with the application. */
@Singleton
class CandidateStarts {

    private final StartDays days;
    private final Starts starts;

    CandidateStarts(StartDays days, Starts starts) {
        this.days = days;
        this.starts = starts;
    }

    Map<StartId, StartSight> of(Actor actor, Collection<StartId> asked) {
        return days.of(actor, asked).stream().collect(Collectors.toMap(StartDay::id, CandidateStarts::sight));
    }

    /** @throws Refused.NotNow if the candidate has no start, or it is closed */
    StartDay open(Actor actor, CandidateRow one) {
        return start(actor, one)
                .filter(StartDay::isOpen)
                .orElseThrow(() -> new Refused.NotNow(
                        one.startId() == null
                                ? "No offer was made to this candidate yet."
                                : "The start of this candidate was closed already."));
    }

    /** Ends the start with its cases, if the candidate has one that is open. */
    void end(Actor actor, CandidateRow one, CandidateOutcome how) {
        start(actor, one)
                .filter(StartDay::isOpen)
                .ifPresent(day -> starts.close(actor, day.id(), day.version(), closedAs(how)));
    }

    private Optional<StartDay> start(Actor actor, CandidateRow one) {
        StartId id = one.startId();
        return id == null
                ? Optional.empty()
                : days.of(actor, List.of(id)).stream().findFirst();
    }

    private static ClosedAs closedAs(CandidateOutcome how) {
        return switch (how) {
            case WITHDREW, OFFER_DECLINED -> ClosedAs.WITHDRAWN_BY_CANDIDATE;
            default -> ClosedAs.ROLE_CLOSED;
        };
    }

    private static StartSight sight(StartDay day) {
        return new StartSight(
                day.provisionalStart(),
                day.offerAnswer() == OfferAnswer.ACCEPTED,
                day.checksDone() > 0,
                day.agreedStart(),
                day.isOpen());
    }
}
