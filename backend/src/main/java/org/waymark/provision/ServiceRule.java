package org.waymark.provision;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a service counts agreed levels and posts.
 *
 * @param levelMonths for how many months an agreed level counts
 * @param leavePercent what is added to hours of cover for leave, in percent
 * @param trainingPercent the same for training and supervision
 * @param sicknessPercent the same for sickness
 * @param fullTimeHours hours a week of one whole-time equivalent
 */
public record ServiceRule(
        int levelMonths,
        BigDecimal leavePercent,
        BigDecimal trainingPercent,
        BigDecimal sicknessPercent,
        BigDecimal fullTimeHours) {

    /** What holds until a service says otherwise: a starting point of ours, to be set by each service. */
    public static final ServiceRule USUAL = new ServiceRule(
            12, new BigDecimal("14.0"), new BigDecimal("3.0"), new BigDecimal("4.0"), new BigDecimal("37.5"));

    /** All additions together, in percent. */
    public BigDecimal upliftPercent() {
        return leavePercent.add(trainingPercent).add(sicknessPercent);
    }

    /** How many whole-time equivalents so many hours a week come to with the uplift, to two places. */
    public BigDecimal wholeTime(BigDecimal hoursAWeek) {
        return hoursAWeek
                .multiply(BigDecimal.ONE.add(upliftPercent().movePointLeft(2)))
                .divide(fullTimeHours, 2, RoundingMode.HALF_UP);
    }
}
