package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.List;

/**
 * One person of the columns.
 *
 * @param levels a byte for each competency in the framework's order: 0 where none was agreed, else the level and one
 * @param agreed the day on which each was agreed, as {@link #stored}; 0 where none was
 * @param held the role profiles held on the day
 * @param changesOn the day, counted from the first of January 1970, on which this will no longer be true by itself
 */
record KnownPerson(long person, byte[] levels, short[] agreed, List<Held> held, long changesOn) {

    /** Where nothing will change by itself. */
    static final long NEVER = Long.MAX_VALUE;

    private static final long BEFORE = LocalDate.of(1999, 12, 31).toEpochDay();

    KnownPerson {
        held = List.copyOf(held);
    }

    /** A day in two bytes: the days since the end of 1999, from 1 to 65,535, so that days up to 2179 can be told apart. */
    static short stored(long epochDay) {
        return (short) Math.clamp(epochDay - BEFORE, 1, 0xFFFF);
    }

    /** The day that is stored. */
    static LocalDate day(short stored) {
        return LocalDate.ofEpochDay(BEFORE + (stored & 0xFFFF));
    }

    /** Whether they hold no post and none is to begin. */
    boolean isGone() {
        return held.isEmpty() && changesOn == NEVER;
    }
}
