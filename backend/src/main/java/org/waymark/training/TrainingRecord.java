package org.waymark.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.TrainingRecordId;

/**
 * A course that somebody finished, as they see it.
 *
 * @param byOthers whether somebody else entered it, from a report
 */
public record TrainingRecord(
        TrainingRecordId id,
        String courseName,
        LocalDate doneOn,
        @Nullable LocalDate certificateOn,
        @Nullable LocalDate validUntil,
        boolean byOthers,
        boolean deleted) {}
