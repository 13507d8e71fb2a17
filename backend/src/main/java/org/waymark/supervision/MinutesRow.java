package org.waymark.supervision;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.PersonId;

/** How many minutes somebody's sessions last as agreed. */
@Introspected
record MinutesRow(PersonId personId, int minutes) {}
