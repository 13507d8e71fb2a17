package org.waymark.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A course that somebody says they finished; the certificate may be missing. */
public record NewTrainingRecord(
        String course, LocalDate doneOn, @Nullable LocalDate certificateOn) {}
