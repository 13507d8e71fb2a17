package org.waymark.framework;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.RoleCode;

/** A role profile as it is stored, the longer parts as JSON. */
@Introspected
record RoleRow(
        RoleCode code,
        String name,
        int careerLevel,
        String purpose,
        String details,
        boolean reconstructed,
        int sortOrder) {}
