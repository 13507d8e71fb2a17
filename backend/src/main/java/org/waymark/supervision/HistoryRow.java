package org.waymark.supervision;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.PersonId;

/** The newest session of one kind and length that somebody came to, or the next one that is booked. */
@Introspected
record HistoryRow(PersonId personId, KindCode kind, int minutes, LocalDate heldOn) {

    HeldSession held() {
        return new HeldSession(kind, heldOn, minutes, true);
    }
}
