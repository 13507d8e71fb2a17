package org.waymark.vetting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.StartId;

/**
 * All that a manager learns of a start: ready or not, never what is missing.
 *
 * @param day the agreed or the provisional start; none once it is clear that there will be none
 * @param exception the newest exception, if there was one
 * @param mayKeep whether the reader keeps the start and may see its evidence
 * @param mayPropose whether the reader may propose an exception now
 */
public record StartStanding(
        StartId id,
        String name,
        String role,
        String service,
        List<String> sites,
        Word word,
        @Nullable LocalDate day,
        @Nullable StartException exception,
        boolean mayKeep,
        boolean mayPropose,
        LocalDate today) {

    public StartStanding {
        sites = List.copyOf(sites);
    }

    /** One neutral word. */
    public enum Word {
        NOT_READY,
        READY,
        AGREED,
        STARTED,
        CLOSED
    }
}
