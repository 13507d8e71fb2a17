package org.waymark.assessment;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A certificate among somebody's own files that ends before long, or has ended.
 *
 * @param title what its owner calls it
 * @param endsOn the last day on which it counts
 */
@Introspected
public record EndingCertificate(String title, LocalDate endsOn) {

    /** The days that are left, the last one not counted; below 0 once it has ended. */
    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, endsOn);
    }
}
