package org.waymark.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that two people could talk about, because of what Waymark knows.
 *
 * @param about what it is about in words of the plan or framework; empty where the kind says enough
 * @param day the day that matters, if one does
 * @param number how many there are, or how old it is in weeks
 */
public record Topic(Kind kind, String about, @Nullable LocalDate day, long number) {

    /** Where the topic comes from. */
    public enum Kind {
        /** What somebody sent and is not agreed yet. */
        LEVELS_FAR_APART,
        /** What was agreed with somebody who had said otherwise. */
        LEVELS_AGREED_APART,
        GOAL_WITHOUT_ACTION,
        ACTION_LATE,
        OLD_PROMISE,
        CLEARANCE_ENDING,
        TERM_ENDING,
        AGREEMENT_DUE
    }
}
