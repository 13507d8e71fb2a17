package org.waymark.assessment;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Level;

/** What somebody says of one competency. Not having answered is the absence of an answer, never level 0. */
public sealed interface Answer {

    /** A level on the scale. */
    record Rated(Level level) implements Answer {}

    /** The competency is no part of what the person does. */
    record NotMyRole() implements Answer {}

    static Answer of(@Nullable Level level) {
        return level == null ? new NotMyRole() : new Rated(level);
    }

    /** The level, or none where it is not part of the role. */
    default @Nullable Level levelOrNone() {
        return switch (this) {
            case Rated(Level level) -> level;
            case NotMyRole() -> null;
        };
    }
}
