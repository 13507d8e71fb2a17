package org.waymark.vetting;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.VettingCaseId;

/** A move of a case on the board. */
@Introspected
public record CaseMove(
        VettingCaseId caseId,
        int moveNo,
        Stage fromStage,
        LocalDate fromSince,
        ClearanceState fromState,
        Stage toStage,
        ClearanceState toState,
        LocalDate onDay,
        @Nullable ReturnedFor returnedFor,
        boolean takesBack,
        PersonId madeBy,
        Instant madeAt) {}
