package org.waymark.vetting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.kernel.ClearanceId;

/** A reminder as it is kept. */
@MappedEntity("vetting_reminder")
record WrittenReminder(@Id ClearanceId clearanceId, LocalDate expiresOn, int days, Instant writtenAt) {}
