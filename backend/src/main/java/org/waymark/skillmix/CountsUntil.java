package org.waymark.skillmix;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Until when somebody counts for a need, and what ends then. */
public record CountsUntil(LocalDate lastDay, Ends what) {

    /** How many days are left after the given one. */
    public long daysFrom(LocalDate day) {
        return ChronoUnit.DAYS.between(day, lastDay);
    }

    /** “until 4 March 2027, when the clearance ends”. */
    public String words() {
        return CoverSentences.until(this);
    }
}
