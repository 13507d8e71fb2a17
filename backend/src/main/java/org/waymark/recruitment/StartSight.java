package org.waymark.recruitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What recruitment sees of the way to somebody's first shift; nothing of how their vetting stands. */
record StartSight(
        @Nullable LocalDate provisional,
        boolean accepted,
        boolean checksBegun,
        @Nullable LocalDate agreed,
        boolean open) {

    /** How far the candidate is, seen from the start. */
    CandidateStage stage() {
        if (agreed != null) {
            return CandidateStage.START_AGREED;
        }
        if (!accepted) {
            return CandidateStage.OFFER_MADE;
        }
        return checksBegun ? CandidateStage.IN_CHECKS : CandidateStage.OFFER_ACCEPTED;
    }

    @Nullable
    LocalDate day() {
        return agreed == null ? provisional : agreed;
    }
}
