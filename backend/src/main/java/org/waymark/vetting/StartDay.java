package org.waymark.vetting;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.StartId;

/**
 * When somebody is to start and how far that is, without a word of how their vetting stands.
 *
 * @param checksDone how many of the other checks are noted as done
 * @param closedOn when the start was closed, if it was
 */
@Introspected
public record StartDay(
        StartId id,
        @Nullable LocalDate provisionalStart,
        @Nullable LocalDate agreedStart,
        OfferAnswer offerAnswer,
        int checksDone,
        @Nullable LocalDate closedOn,
        int version) {

    public boolean isOpen() {
        return closedOn == null;
    }
}
