package org.waymark.supervision;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.PersonId;

/** With whom and how many minutes somebody's sessions last as agreed. */
@Introspected
record MinutesRow(PersonId personId, PersonId supervisorId, int minutes) {}
