package org.waymark.people;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.waymark.kernel.PersonId;

/** The last day of somebody's volunteer term. */
@Introspected
record TermRow(PersonId personId, LocalDate endsOn) {}
