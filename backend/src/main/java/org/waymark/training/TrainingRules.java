package org.waymark.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a course is due again, and how somebody stands with it on a day. */
final class TrainingRules {

    /** A course is due soon from so many days before its last day on. */
    static final int SOON_DAYS = 90;

    private TrainingRules() {}

    /**
     * The last day on which a course still counts: the same day of the month so many months on, or the last of that month
     * where it is shorter, so that 29 February becomes 28. None where the course is done once.
     */
    static @Nullable LocalDate validUntil(LocalDate doneOn, @Nullable Integer refreshMonths) {
        return refreshMonths == null ? null : doneOn.plusMonths(refreshMonths);
    }

    /** How somebody stands who finished the course on the day, or never. */
    static TrainingState state(@Nullable LocalDate doneOn, @Nullable Integer refreshMonths, LocalDate day) {
        if (doneOn == null) {
            return TrainingState.NEVER_DONE;
        }
        LocalDate until = validUntil(doneOn, refreshMonths);
        if (until == null || until.isAfter(day.plusDays(SOON_DAYS))) {
            return TrainingState.IN_DATE;
        }
        return until.isBefore(day) ? TrainingState.OVERDUE : TrainingState.DUE_SOON;
    }
}
