package org.waymark.vetting;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.RoleCode;

/**
 * Of whom a check is asked before they start, from a day on.
 *
 * @param from the first day on which this holds; none for what comes with the application
 * @param changeNo how often the check was changed by then; 0 for what comes with the application
 * @param asked whether it is asked at all
 * @param roles the role profiles that are asked; none for all
 * @param courtOnly whether it is asked only where one of the sites is a court
 * @param existingStaff whether somebody who works here already is asked again for another post
 * @param source where this comes from; empty for what comes with the application, which nobody has confirmed
 */
public record StartCheckRule(
        EmploymentCheck check,
        String name,
        @Nullable LocalDate from,
        int changeNo,
        boolean asked,
        Set<RoleCode> roles,
        boolean courtOnly,
        boolean existingStaff,
        String source) {

    public StartCheckRule {
        roles = Set.copyOf(roles);
    }

    /** Whether somebody of the service has said so, with a source. */
    public boolean isConfirmed() {
        return from != null;
    }

    /** Whether it is asked of somebody who starts in the role, at a court or elsewhere, from outside or from within. */
    boolean isAskedOf(RoleCode role, boolean atCourt, boolean worksHere) {
        return asked
                && (roles.isEmpty() || roles.contains(role))
                && (!courtOnly || atCourt)
                && (existingStaff || !worksHere);
    }
}
