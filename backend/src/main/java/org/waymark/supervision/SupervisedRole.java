package org.waymark.supervision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changes how soon somebody's next session is due. Hours are not here: who works part time keeps the interval.
 *
 * @param startedOn first day in the post, or in the role where that is newer
 * @param preceptorshipFrom first day of preceptorship of somebody newly registered, if they have one
 * @param preceptorshipUntil its last day, if it is known
 */
public record SupervisedRole(
        LocalDate startedOn,
        @Nullable LocalDate preceptorshipFrom,
        @Nullable LocalDate preceptorshipUntil,
        List<DaysAway> away) {

    /** Whether the person was newly registered on the day. */
    boolean isPreceptee(LocalDate day) {
        return preceptorshipFrom != null
                && !day.isBefore(preceptorshipFrom)
                && (preceptorshipUntil == null || !day.isAfter(preceptorshipUntil));
    }
}
