package org.waymark.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.RoleCode;

/**
 * How often a role profile is supervised in one kind, from a day on.
 *
 * @param from the first day on which this holds; none for what comes with the application
 * @param changeNo how often it was changed by then; 0 for what comes with the application
 * @param gapDays days between two sessions at most; 0 where the kind is not asked
 * @param minMinutes minutes a session lasts to count
 * @param source where this comes from; empty for what comes with the application, which nobody has confirmed
 */
public record SupervisionRule(
        RoleCode role,
        KindCode kind,
        @Nullable LocalDate from,
        int changeNo,
        int gapDays,
        int minMinutes,
        String source) {

    public boolean isAsked() {
        return gapDays > 0;
    }

    SupervisionNeed need(SupervisionKind asked) {
        return new SupervisionNeed(asked, gapDays, minMinutes);
    }
}
