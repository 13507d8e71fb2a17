package org.waymark.skillmix;

import java.time.LocalDate;
import org.waymark.assessment.AgreedLevel;
import org.waymark.kernel.Level;

/** A level that somebody has in a competency, and the day on which it was agreed. */
public record DatedLevel(Level level, LocalDate agreedOn) {

    static DatedLevel of(AgreedLevel agreed) {
        return new DatedLevel(agreed.level(), agreed.agreedOn());
    }
}
