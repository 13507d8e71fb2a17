package org.waymark.development;

import org.jspecify.annotations.Nullable;
import org.waymark.framework.Competency;
import org.waymark.kernel.Level;

/** A competency in which somebody is not yet where a role profile asks them to be; no level where none is known. */
public record Gap(Competency competency, @Nullable Level level, Level need, boolean raisedByStrand) {

    /** How many steps are missing; without a level all of them, counted from nothing. */
    public int steps() {
        return level == null ? need.value() : level.stepsBelow(need);
    }
}
