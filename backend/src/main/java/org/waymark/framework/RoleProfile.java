package org.waymark.framework;

import org.waymark.kernel.RoleCode;

/** One of the role profiles, with its career framework level from 2 to 8. */
public record RoleProfile(
        RoleCode code,
        String name,
        int careerLevel,
        String purpose,
        RoleDetails details,
        boolean reconstructed,
        int sortOrder) {

    /** Name and level, as people see it: “Liaison and diversion practitioner, level 5”. */
    public String named() {
        return name + ", level " + careerLevel;
    }
}
