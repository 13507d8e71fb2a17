package org.waymark.provision;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.kernel.ServiceId;

/** How a service counts from a day on. */
@Introspected
record ServiceRuleRow(
        ServiceId serviceId,
        LocalDate fromDay,
        int levelMonths,
        BigDecimal leavePercent,
        BigDecimal trainingPercent,
        BigDecimal sicknessPercent,
        BigDecimal fullTimeHours,
        Instant enteredAt) {

    ServiceRule rule() {
        return new ServiceRule(levelMonths, leavePercent, trainingPercent, sicknessPercent, fullTimeHours);
    }
}
