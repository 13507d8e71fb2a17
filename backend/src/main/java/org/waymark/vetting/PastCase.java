package org.waymark.vetting;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ForceCode;

/**
 * How long a case stayed where, in working days; it names nobody.
 *
 * @param days working days in each stage that it has left, all visits together
 * @param sentOn when it first went to the police; {@code decidedOn} when they decided
 * @param returned how often it came back
 * @param whole working days from the opening to the decision; 0 while there is none
 */
public record PastCase(
        ForceCode issuer,
        String level,
        Map<Stage, Integer> days,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate decidedOn,
        int returned,
        int whole) {

    public PastCase {
        days = Map.copyOf(days);
    }
}
