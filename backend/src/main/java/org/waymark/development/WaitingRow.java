package org.waymark.development;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;

/** How many actions of somebody's are not done, counted by the database. */
@Introspected
record WaitingRow(
        PersonId personId, int waiting, int late, @Nullable LocalDate nextOn) {}
