package org.waymark.vetting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.waymark.kernel.ForceCode;

/** By when a renewal has to be begun, so that it is decided before the end. */
final class RenewalRules {

    /** Kept free for what goes wrong. */
    static final int SPARE_DAYS = 10;

    private RenewalRules() {}

    /**
     * How many working days to allow, and how many earlier cases say so; 0 of them where it is the force's rule.
     */
    record Usual(int days, int sample) {}

    /** Our own history with the force where ten cases or more were decided, else what its rule says. */
    static Usual usual(ForceCode issuer, String level, PastCases past, Optional<RuleText> rule) {
        return past.whole(issuer, level)
                .map(spread -> new Usual(spread.most(), spread.count()))
                .orElseGet(() -> new Usual(rule.map(RuleText::usualDays).orElse(0), 0));
    }

    static LocalDate startBy(LocalDate ends, Usual usual, WorkingDays work) {
        return work.before(ends, usual.days() + SPARE_DAYS);
    }

    /** Working days from today to the day; negative where it has gone by. */
    static int slack(LocalDate startBy, LocalDate today, WorkingDays work) {
        return startBy.isBefore(today) ? -work.since(startBy, today) : work.since(today, startBy);
    }

    static RenewalBand band(LocalDate ends, LocalDate today) {
        return RenewalBand.of(ChronoUnit.DAYS.between(today, ends));
    }

    /** Whether it is time to speak of it: it ends within half a year, or its renewal has to be begun within that time. */
    static boolean isDue(LocalDate ends, LocalDate startBy, LocalDate today) {
        LocalDate horizon = today.plusDays(RenewalBand.DAYS_180.days());
        return !ends.isAfter(horizon) || !startBy.isAfter(horizon);
    }
}
