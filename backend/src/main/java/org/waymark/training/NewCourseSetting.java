package org.waymark.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** After how many months a course is due again, from which day on, and where that comes from; no months if it is done once. */
public record NewCourseSetting(
        String course, LocalDate from, @Nullable Integer refreshMonths, String source, LocalDate sourcedOn) {}
