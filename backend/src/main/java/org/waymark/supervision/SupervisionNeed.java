package org.waymark.supervision;

/**
 * What a pattern asks of one kind.
 *
 * @param maxGapDays how many days may lie between two sessions at most
 * @param minMinutes how long a session has to be to count; where people agreed a shorter one, as they agreed
 */
public record SupervisionNeed(SupervisionKind kind, int maxGapDays, int minMinutes) {}
