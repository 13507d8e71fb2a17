package org.waymark.vetting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.StartId;

/**
 * All that a manager learns of somebody's vetting. It does not tell refusal from withdrawal.
 *
 * @param startId the start that it is for, if it is for one
 * @param start when the person would start; none once it is clear that they will not
 */
public record CaseStanding(
        @Nullable StartId startId,
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
