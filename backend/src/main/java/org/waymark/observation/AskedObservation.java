package org.waymark.observation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.ObservationId;

/**
 * A link as whoever made it sees it.
 *
 * @param answeredAt when somebody used it, if they did
 * @param observer the name of whoever used it, or empty
 * @param reason why not yet, or empty
 */
public record AskedObservation(
        ObservationId id,
        CompetencyCode competency,
        Level level,
        String words,
        Instant askedAt,
        Instant expiresAt,
        ObservationState state,
        @Nullable Instant answeredAt,
        String observer,
        String reason) {}
