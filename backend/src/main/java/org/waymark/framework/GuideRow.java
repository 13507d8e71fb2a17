package org.waymark.framework;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.CompetencyCode;

/** The guide of a competency as it is stored, as JSON. */
@Introspected
record GuideRow(CompetencyCode competencyCode, String details, String provenance) {}
