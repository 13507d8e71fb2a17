package org.waymark.vetting;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.VettingCaseId;

/** A clearance that ends, whether a case is open that would follow it, and whether somebody asked for one. */
@Introspected
record RenewalRow(
        ClearanceId id,
        PersonId personId,
        ForceCode issuer,
        String level,
        LocalDate expiresOn,
        @Nullable Instant askedAt,
        @Nullable VettingCaseId caseId) {}
