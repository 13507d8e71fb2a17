package org.waymark.assessment;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** When a round was agreed, and how many of its levels lie far from what was said. */
@Introspected
record ApartRow(Instant confirmedAt, int items) {}
