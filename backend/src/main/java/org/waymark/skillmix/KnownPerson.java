package org.waymark.skillmix;

import java.util.List;

/**
 * One person of the columns.
 *
 * @param levels a byte for each competency in the framework's order: 0 where none was agreed, else the level and one
 * @param held the role profiles held on the day
 * @param changesOn the day, counted from the first of January 1970, on which this will no longer be true by itself
 */
record KnownPerson(long person, byte[] levels, List<Held> held, long changesOn) {

    /** Where nothing will change by itself. */
    static final long NEVER = Long.MAX_VALUE;

    KnownPerson {
        held = List.copyOf(held);
    }

    /** Whether they hold no post and none is to begin. */
    boolean isGone() {
        return held.isEmpty() && changesOn == NEVER;
    }
}
