package org.waymark.supervision;

import java.util.EnumMap;
import java.util.Map;

/** The days of every adjustment as they hold on one day. */
public record Adjustments(
        int soonDays, int newDays, int preceptorshipGapDays, int longAwayDays, int returnDays, int debriefDays) {

    /** What comes with the application; our proposal, which a service sets as its policy says. */
    public static final Adjustments SHIPPED = of(Map.of());

    /** Those that were set, and for the others what comes with the application. */
    static Adjustments of(Map<Adjustment, Integer> set) {
        Map<Adjustment, Integer> all = new EnumMap<>(Adjustment.class);
        for (Adjustment one : Adjustment.values()) {
            all.put(one, set.getOrDefault(one, one.shipped()));
        }
        return new Adjustments(
                all.getOrDefault(Adjustment.SOON, 0),
                all.getOrDefault(Adjustment.NEW_IN_ROLE, 0),
                all.getOrDefault(Adjustment.PRECEPTORSHIP, 0),
                all.getOrDefault(Adjustment.LONG_AWAY, 0),
                all.getOrDefault(Adjustment.RETURN, 0),
                all.getOrDefault(Adjustment.DEBRIEF, 0));
    }
}
