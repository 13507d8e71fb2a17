package org.waymark.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.TrainingRecordId;

/** A course that somebody finished, as they see it. */
public record TrainingRecord(
        TrainingRecordId id,
        String courseName,
        LocalDate doneOn,
        @Nullable LocalDate certificateOn,
        @Nullable LocalDate validUntil,
        boolean deleted) {}
