package org.waymark.vetting;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.waymark.kernel.ClearanceId;

/**
 * A step in the life of a clearance.
 *
 * @param onDay the first day of the new state
 */
@Introspected
public record ClearanceStep(
        ClearanceId clearanceId, int stepNo, ClearanceState fromState, ClearanceState toState, LocalDate onDay) {

    Episode.Turn turn() {
        return new Episode.Turn(onDay, toState.isHolding());
    }

    boolean turns() {
        return fromState.isHolding() != toState.isHolding();
    }
}
