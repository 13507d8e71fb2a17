package org.waymark.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern asks of one kind.
 *
 * @param maxGapDays how many days may lie between two sessions at most
 * @param minMinutes how long a session has to be to count; where people agreed a shorter one, as they agreed
 * @param askedSince the first day on which it is asked without a break since; none where it has always been. Nobody is late for
 *     the time before
 */
public record SupervisionNeed(
        SupervisionKind kind,
        int maxGapDays,
        int minMinutes,
        @Nullable LocalDate askedSince) {}
