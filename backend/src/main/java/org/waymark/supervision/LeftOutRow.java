package org.waymark.supervision;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.waymark.kernel.PersonId;

/** Somebody who is not asked to the session of a day. */
@Introspected
record LeftOutRow(PersonId personId, LocalDate heldOn) {}
