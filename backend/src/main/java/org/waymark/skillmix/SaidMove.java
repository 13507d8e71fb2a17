package org.waymark.skillmix;

/**
 * A move of a scenario as it is shown.
 *
 * @param words the move in words, with names
 * @param nameless the same without names of people
 * @param note what is to be said beside it, or empty
 */
public record SaidMove(PlannedMove planned, String words, String nameless, String note) {}
