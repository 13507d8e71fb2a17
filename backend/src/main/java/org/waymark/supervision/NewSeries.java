package org.waymark.supervision;

/**
 * Several meetings at the same time of the day, some weeks apart.
 *
 * @param first the first of them
 * @param everyWeeks weeks from one to the next, 1 to 26
 * @param times how many, the first included, 1 to 26
 */
public record NewSeries(NewSession first, int everyWeeks, int times) {}
