package org.waymark.assessment;

import java.time.Instant;

/** An agreed level with the moment at which it was written down. */
public record TimedLevel(AgreedLevel agreed, Instant at) {}
