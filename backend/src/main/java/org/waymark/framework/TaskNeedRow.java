package org.waymark.framework;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;

/** A competency that a task needs, as it is stored. */
@Introspected
record TaskNeedRow(String taskCode, CompetencyCode competencyCode, Level requiredLevel) {}
