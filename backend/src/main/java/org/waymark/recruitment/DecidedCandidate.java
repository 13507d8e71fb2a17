package org.waymark.recruitment;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.StartId;

/** A candidate for whom it is decided, with what is counted of them. */
@Introspected
record DecidedCandidate(
        CandidateId id,
        ServiceId serviceId,
        RoleCode roleCode,
        String givenName,
        String familyName,
        @Nullable CandidateOutcome outcome,
        LocalDate decidedOn,
        @Nullable StartId startId) {

    String name() {
        return givenName + " " + familyName;
    }
}
