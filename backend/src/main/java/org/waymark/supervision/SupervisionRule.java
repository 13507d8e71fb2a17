package org.waymark.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.RoleCode;

/**
 * How often a role profile is supervised in one kind, from a day on.
 *
 * @param from the first day on which this holds; none for what comes with the application
 * @param askedSince the first day since which it is asked without a break; none where that comes with the application
 * @param changeNo how often it was changed by then; 0 for what comes with the application
 * @param gapDays days between two sessions at most; 0 where the kind is not asked
 * @param minMinutes minutes a session lasts to count
 * @param source where this comes from; empty for what comes with the application, which nobody has confirmed
 */
public record SupervisionRule(
        RoleCode role,
        KindCode kind,
        @Nullable LocalDate from,
        @Nullable LocalDate askedSince,
        int changeNo,
        int gapDays,
        int minMinutes,
        String source) {

    public boolean isAsked() {
        return gapDays > 0;
    }

    /** The same, asked since the day on which the rule before it was, where that one was asked. */
    SupervisionRule after(SupervisionRule before) {
        return isAsked() && before.isAsked()
                ? new SupervisionRule(role, kind, from, before.askedSince, changeNo, gapDays, minMinutes, source)
                : this;
    }

    /** @param usedSince the first day since which the kind is held without a break; none where it always was */
    SupervisionNeed need(SupervisionKind asked, @Nullable LocalDate usedSince) {
        boolean later = usedSince != null && (askedSince == null || usedSince.isAfter(askedSince));
        return new SupervisionNeed(asked, gapDays, minMinutes, later ? usedSince : askedSince);
    }
}
