package org.waymark.recruitment;

import java.time.LocalDate;

/**
 * What becomes of a line of a file with candidates.
 *
 * @param word the outcome as a sentence, where there is more to say than that they are new
 */
public record CandidateImportRow(int line, String name, LocalDate receivedOn, Outcome outcome, String word) {

    /** Whether the line adds somebody. */
    public enum Outcome {
        NEW,
        /** New here, but somebody of the same name applied for another vacancy of the same services. */
        MAYBE_KNOWN,
        SKIPPED
    }

    public boolean adds() {
        return outcome != Outcome.SKIPPED;
    }
}
