package org.waymark.recruitment;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.PersonId;

/** A marker's sheet about a candidate as a query gives it. */
@Introspected
record ShortlistSheetRow(
        CandidateId candidateId,
        PersonId markerId,
        int seat,
        @Nullable Instant submittedAt,
        @Nullable Boolean saysYes) {

    boolean isSubmitted() {
        return submittedAt != null;
    }
}
