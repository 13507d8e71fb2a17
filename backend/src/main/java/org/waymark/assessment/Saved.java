package org.waymark.assessment;

import java.time.Instant;

/** An answer is in the database: since when, and how much is answered now. */
public record Saved(Instant when, Progress progress) {}
