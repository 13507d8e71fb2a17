package org.waymark.vetting;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.waymark.kernel.ClearanceId;

/** A reminder that was written. */
@Introspected
record ReminderRow(ClearanceId clearanceId, LocalDate expiresOn, int days) {}
