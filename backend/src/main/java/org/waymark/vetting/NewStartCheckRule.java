package org.waymark.vetting;

import java.time.LocalDate;
import java.util.Set;
import org.waymark.kernel.RoleCode;

/** What somebody says about a check before a start, from which day on, and where that comes from. */
public record NewStartCheckRule(
        EmploymentCheck check,
        LocalDate from,
        boolean asked,
        Set<RoleCode> roles,
        boolean courtOnly,
        boolean existingStaff,
        String source,
        LocalDate sourcedOn) {

    public NewStartCheckRule {
        roles = Set.copyOf(roles);
    }
}
