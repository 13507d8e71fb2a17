package org.waymark.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time away from work, both days counted, without a reason; nothing means that no return is known yet. */
public record DaysAway(LocalDate from, @Nullable LocalDate until) {}
