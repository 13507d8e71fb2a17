package org.waymark.assessment;

import java.time.Instant;

/** An assessment was sent: when, and to whom. */
public record Sent(Instant when, String supervisor) {}
