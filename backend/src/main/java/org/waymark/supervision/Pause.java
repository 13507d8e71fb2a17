package org.waymark.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time that changes when somebody's supervision is due; no last day where it is not known yet. */
public record Pause(
        long id, PauseKind kind, LocalDate from, @Nullable LocalDate until) {}
