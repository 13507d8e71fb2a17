package org.waymark.development;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Level;

/**
 * Where somebody stands in one competency themselves.
 *
 * @param need what their role asks of them
 * @param agreed what was last agreed with them, and when
 */
public record OwnStanding(
        @Nullable Level need,
        @Nullable Level agreed,
        @Nullable LocalDate agreedOn) {

    static final OwnStanding NONE = new OwnStanding(null, null, null);

    /** Whether the level is the one their role asks for. */
    public boolean needs(Level level) {
        return level.equals(need);
    }

    /** When the level was agreed with them, if it is the one agreed last. */
    public Optional<LocalDate> agreedOn(Level level) {
        return level.equals(agreed) ? Optional.ofNullable(agreedOn) : Optional.empty();
    }
}
