package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SiteId;

/**
 * Whether somebody may work at a site on a day, with a reason for each rule.
 *
 * @param changesOn the first later day on which the answer is the other one, as far as the records go; none if it stays
 */
public record Readiness(
        PersonId person,
        SiteId site,
        LocalDate day,
        List<Reason> reasons,
        @Nullable LocalDate changesOn) {

    public Readiness {
        reasons = List.copyOf(reasons);
    }

    public boolean isReady() {
        return reasons.stream().noneMatch(Reason::stops);
    }

    /** The last day of the answer that is given. */
    public @Nullable LocalDate lastDay() {
        LocalDate change = changesOn;
        return change == null ? null : change.minusDays(1);
    }

    /** How the rule was answered. */
    public Reason reason(Rule rule) {
        return reasons.stream().filter(one -> one.rule() == rule).findFirst().orElseThrow();
    }
}
