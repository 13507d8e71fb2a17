package org.waymark.development;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody will do to reach a goal.
 *
 * @param words what is to be done: 500 characters at most
 * @param dueOn the day by which it is to be done, if one is named
 * @param cost what it costs in pounds, if that is known
 */
public record ActionText(
        ActionKind kind,
        String words,
        @Nullable LocalDate dueOn,
        @Nullable BigDecimal cost) {}
