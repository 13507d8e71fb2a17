package org.waymark.vetting;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.VettingCaseId;

/** A move of some case, with what the case is about and nothing that says whose it is. */
@Introspected
record MoveRow(
        VettingCaseId caseId,
        ForceCode issuer,
        String level,
        Instant openedAt,
        Stage fromStage,
        LocalDate fromSince,
        Stage toStage,
        LocalDate onDay,
        boolean takesBack) {}
