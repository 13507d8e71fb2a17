package org.waymark.recruitment;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;

/** One move of a candidate. */
@Introspected
public record CandidateMove(
        int moveNo,
        CandidateStage fromStage,
        LocalDate fromSince,
        @Nullable CandidateOutcome fromOutcome,
        CandidateStage toStage,
        @Nullable CandidateOutcome toOutcome,
        LocalDate onDay,
        boolean takesBack,
        PersonId madeBy,
        Instant madeAt) {}
