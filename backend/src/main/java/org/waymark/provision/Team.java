package org.waymark.provision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.TeamId;

/** A team within a service. */
@MappedEntity("team")
public record Team(
        @Id TeamId id,
        ServiceId serviceId,
        String name,
        @Nullable LocalDate endedOn,
        int version) {

    /** Whether the team has not ended before the day. */
    public boolean isOpenOn(LocalDate day) {
        return endedOn == null || !endedOn.isBefore(day);
    }
}
