package org.waymark.recruitment;

import java.time.LocalDate;
import org.waymark.kernel.LeavingId;

/**
 * A record of somebody who applied, and the day on which it goes.
 *
 * @param name whose it is
 * @param service the service's name, {@code role} the role profile's
 * @param decidedOn day of the final outcome, {@code goesOn} the first day on which the record may be gone
 * @param reference what keeps it nevertheless; empty where nothing does
 */
public record Leaving(
        LeavingId id,
        String name,
        String service,
        String role,
        LocalDate decidedOn,
        LocalDate goesOn,
        String reference) {

    public boolean isHeld() {
        return !reference.isEmpty();
    }
}
