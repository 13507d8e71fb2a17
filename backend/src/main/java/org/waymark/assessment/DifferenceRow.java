package org.waymark.assessment;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.PersonId;

/** How often somebody agreed a level with a person that differs by so many steps from what the person said. */
@Introspected
record DifferenceRow(PersonId personId, PersonId agreedBy, int difference, int items) {}
