package org.waymark.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a volunteer's term ends, seen from a day.
 *
 * @param endsOn the last day of the term
 */
public record TermEnd(LocalDate endsOn, LocalDate day) {

    private static final int HALF_A_YEAR = 182;
    private static final int A_QUARTER = 90;
    private static final int A_MONTH = 30;

    /** How near the end is. */
    public enum Stage {
        FAR,
        HALF_A_YEAR,
        A_QUARTER,
        A_MONTH,
        OVER
    }

    /** The days that are left, the last one not counted; below 0 once the term is over. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(day, endsOn);
    }

    public Stage stage() {
        long left = daysLeft();
        if (left < 0) {
            return Stage.OVER;
        }
        if (left <= A_MONTH) {
            return Stage.A_MONTH;
        }
        if (left <= A_QUARTER) {
            return Stage.A_QUARTER;
        }
        return left <= HALF_A_YEAR ? Stage.HALF_A_YEAR : Stage.FAR;
    }
}
