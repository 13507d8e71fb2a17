package org.waymark.supervision;

import java.time.LocalDate;

/** How many days somebody gives an adjustment, from which day on, and where that comes from. */
public record NewAdjustment(Adjustment adjustment, LocalDate from, int days, String source) {}
