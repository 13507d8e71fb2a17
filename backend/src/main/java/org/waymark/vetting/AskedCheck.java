package org.waymark.vetting;

import java.util.Set;
import org.waymark.kernel.RoleCode;

/**
 * A check and whom it is asked of.
 *
 * @param roles the role profiles that are asked; none for all
 * @param courtOnly whether it is asked only where one of the sites is a court
 * @param existingStaff whether somebody who works here already is asked again
 */
record AskedCheck(EmploymentCheck check, String name, Set<RoleCode> roles, boolean courtOnly, boolean existingStaff) {

    AskedCheck {
        roles = Set.copyOf(roles);
    }

    boolean isAskedOf(RoleCode role, boolean atCourt, boolean worksHere) {
        return (roles.isEmpty() || roles.contains(role)) && (!courtOnly || atCourt) && (existingStaff || !worksHere);
    }
}
