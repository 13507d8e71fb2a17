package org.waymark.framework;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;

/** A requirement as it is stored; an empty strand stands for everybody in the role. */
@Introspected
record RequirementRow(
        RoleCode roleCode, CompetencyCode competencyCode, String strandCode, Level requiredLevel, String fallReason) {}
