package org.waymark.vetting;

import java.time.LocalDate;

/**
 * Between which days a case is likely to be decided, from our own history.
 *
 * @param from the day by which half of the earlier cases were decided; {@code until} the same for 17 of 20
 * @param sample how many earlier cases that is
 * @param late whether the case takes longer already than 17 of 20 did
 */
public record Clearing(LocalDate from, LocalDate until, int sample, boolean late) {

    /** Where a case that began then, with the police or as a whole, is likely to end. */
    static Clearing of(Spread spread, LocalDate began, LocalDate today, WorkingDays work) {
        LocalDate from = work.after(began, spread.median());
        LocalDate until = work.after(began, spread.most());
        boolean late = until.isBefore(today);
        return new Clearing(from.isBefore(today) ? today : from, late ? today : until, spread.count(), late);
    }
}
