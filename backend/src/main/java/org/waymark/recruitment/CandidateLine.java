package org.waymark.recruitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CandidateId;

/**
 * A candidate in a list, as far as the reader may know.
 *
 * @param since the first day at the stage
 * @param outcome how it ended; told to nobody but those who keep candidates
 * @param start when they are to start, if that is known
 * @param maybeKnown whether somebody of the same name applied for another vacancy that the reader keeps candidates of
 */
public record CandidateLine(
        CandidateId id,
        String name,
        CandidateStage stage,
        LocalDate since,
        LocalDate receivedOn,
        State state,
        @Nullable CandidateOutcome outcome,
        @Nullable LocalDate start,
        boolean maybeKnown,
        int version) {

    /** Whether it still goes on, and if not, in one neutral word how it ended. */
    public enum State {
        GOING_ON,
        IN_POST,
        OVER
    }

    public boolean isOpen() {
        return state == State.GOING_ON;
    }
}
