package org.waymark.recruitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.VacancyId;

/**
 * A post that a service looks for somebody for.
 *
 * @param closedOn the day on which it was filled or withdrawn; none while it is open
 */
public record Vacancy(
        VacancyId id,
        ServiceId service,
        RoleCode role,
        BigDecimal weeklyHours,
        Set<SiteId> sites,
        String clearance,
        @Nullable CoverNeedId need,
        String needWords,
        String note,
        VacancyState state,
        PersonId raisedBy,
        LocalDate raisedOn,
        @Nullable LocalDate closedOn,
        VacancyTerms terms,
        int version) {

    public boolean isOpen() {
        return state == VacancyState.OPEN;
    }

    public boolean isDraft() {
        return state == VacancyState.DRAFT;
    }
}
