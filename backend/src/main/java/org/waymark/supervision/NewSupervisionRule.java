package org.waymark.supervision;

import java.time.LocalDate;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.RoleCode;

/** How often somebody wants a role profile to be supervised in one kind, from which day on, and where that comes from. */
public record NewSupervisionRule(
        RoleCode role, KindCode kind, LocalDate from, int gapDays, int minMinutes, String source) {}
