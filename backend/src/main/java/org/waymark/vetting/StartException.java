package org.waymark.vetting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.StartId;

/**
 * That two people let somebody begin community duties before their clearance, for a time. There is none for police premises
 * or courts.
 *
 * @param needWords what the service needs the person for
 */
@MappedEntity("vetting_start_exception")
public record StartException(
        @Id long id,
        StartId startId,
        String needWords,
        LocalDate untilDay,
        PersonId proposedBy,
        Instant proposedAt,
        @Nullable PersonId confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable LocalDate endedOn,
        int version) {

    public boolean isConfirmed() {
        return confirmedBy != null;
    }

    /** Whether it stands, confirmed or not: nobody has ended it and its last day has not gone by. */
    public boolean isOpenOn(LocalDate today) {
        return endedOn == null && !today.isAfter(untilDay);
    }

    /** Whether it lets somebody work on the day, as things stand today. */
    public boolean covers(LocalDate day, LocalDate today) {
        return isConfirmed() && isOpenOn(today) && !day.isAfter(untilDay);
    }
}
