package org.waymark.skillmix;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long ago a level was agreed.
 *
 * @param months whole months
 * @param quarter the quarter of the time for which a level counts, from 0; 4 where that time is over
 */
public record Age(int months, int quarter) {

    private static final int OVER = 4;

    static Age of(LocalDate agreed, LocalDate day, int monthsThatCount) {
        int months = (int) Math.max(0, ChronoUnit.MONTHS.between(agreed, day));
        boolean over = agreed.isBefore(day.minusMonths(monthsThatCount));
        return new Age(months, over ? OVER : Math.min(OVER - 1, months * OVER / monthsThatCount));
    }

    /** Whether the level is too old to count. */
    public boolean isOver() {
        return quarter == OVER;
    }

    Age older(Age other) {
        return other.months > months || other.quarter > quarter ? other : this;
    }
}
