package org.waymark.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many months volunteers stay who begin on a day or later.
 *
 * @param from the first day; none for what comes with the application
 * @param source where it comes from; empty for what comes with the application
 */
public record TermRule(@Nullable LocalDate from, int months, String source) {}
