package org.waymark.assessment;

import java.time.Instant;

/** A level is settled: the line's new version, how many of all lines are settled now, and since when it is kept. */
public record Settled(int version, int settled, int total, Instant when) {}
