package org.waymark.vetting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that a manager learns of somebody's vetting. It does not tell refusal from withdrawal.
 *
 * @param start when the person would start; none once it is clear that they will not
 */
public record CaseStanding(
        String name,
        String role,
        String site,
        String service,
        Word word,
        @Nullable LocalDate start) {

    /** One neutral word. */
    public enum Word {
        IN_VETTING,
        CLEARED,
        NOT_CLEARED
    }
}
