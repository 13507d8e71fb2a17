package org.waymark.people;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.waymark.kernel.PersonId;

/** When somebody began in one role and when, later, in another. */
@Introspected
record MoveRow(PersonId personId, LocalDate beganOn, LocalDate movedOn) {}
