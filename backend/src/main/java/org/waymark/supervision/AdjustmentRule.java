package org.waymark.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many days an adjustment has, from a day on; none of the day and source for what comes with the application. */
public record AdjustmentRule(
        Adjustment adjustment, @Nullable LocalDate from, int changeNo, int days, String source) {}
