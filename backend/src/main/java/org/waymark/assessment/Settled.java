package org.waymark.assessment;

/** A level was settled: the line's new version, and how many of all lines are settled now. */
public record Settled(int version, int settled, int total) {}
