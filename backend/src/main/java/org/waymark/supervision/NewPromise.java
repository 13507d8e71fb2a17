package org.waymark.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something to be promised: by the supervisee, or by the supervisor. */
public record NewPromise(
        String words, boolean bySupervisor, @Nullable LocalDate due) {}
