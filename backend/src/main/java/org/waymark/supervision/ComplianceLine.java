package org.waymark.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of supervision stands: dates only.
 *
 * @param lastOn the last session that counted, if there was one
 * @param due the last day on which the next one is in time; nothing while the clock is paused
 * @param afterReturn whether it is due because the person came back from a long time away
 */
public record ComplianceLine(
        SupervisionKind kind,
        ComplianceState state,
        @Nullable LocalDate lastOn,
        @Nullable LocalDate due,
        boolean afterReturn) {}
