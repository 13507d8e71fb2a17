package org.waymark.assessment;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;

/** What somebody said of themselves in a competency. */
@Introspected
record SentRatingRow(PersonId personId, CompetencyCode competencyCode, Level level) {}
