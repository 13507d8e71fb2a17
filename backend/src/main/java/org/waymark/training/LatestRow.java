package org.waymark.training;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.waymark.kernel.PersonId;

/** The day on which somebody finished a course last. */
@Introspected
record LatestRow(PersonId personId, String courseCode, LocalDate doneOn) {}
