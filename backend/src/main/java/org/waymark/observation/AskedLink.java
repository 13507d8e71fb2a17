package org.waymark.observation;

import java.time.Instant;
import org.waymark.kernel.ObservationId;

/** A link that was just made; its secret is told this once and kept nowhere. */
public record AskedLink(ObservationId id, ObservationSecret secret, Instant expiresAt) {}
