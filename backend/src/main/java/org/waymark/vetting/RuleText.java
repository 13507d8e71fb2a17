package org.waymark.vetting;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a force asks for a level of clearance.
 *
 * @param validMonths how many months it holds; 0 where it has no set end
 * @param renewDays how many days before its end a renewal is due, {@code urgentDays} when it is urgent
 * @param residencyYears years of residence that are asked for, 0 for none; {@code addressYears} the same for addresses
 * @param usualDays working days that a decision usually takes
 * @param thresholds for each stage of a case, when it is slow and when it is stuck
 * @param source where the rule comes from, looked at on {@code sourcedOn}
 * @param confirmed whether the force has confirmed it
 */
public record RuleText(
        int validMonths,
        int renewDays,
        int urgentDays,
        boolean annualNotice,
        int residencyYears,
        int addressYears,
        ProcessedBy processedBy,
        int usualDays,
        Map<Stage, Threshold> thresholds,
        String source,
        LocalDate sourcedOn,
        boolean confirmed) {

    public RuleText {
        thresholds = Map.copyOf(thresholds);
    }

    /** After how many working days in a stage a case is slow, and stuck. */
    public record Threshold(int slowDays, int stuckDays) {}

    /** The last day of a clearance that begins on the day; the day itself where there is no set end. */
    public LocalDate usualEnd(LocalDate from) {
        return validMonths == 0 ? from : from.plusMonths(validMonths).minusDays(1);
    }
}
