package org.waymark.provision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ServiceId;

/** A Liaison and Diversion service. */
@MappedEntity("ld_service")
public record LdService(
        @Id ServiceId id,
        String code,
        String name,
        String provider,
        String area,
        @Nullable LocalDate beganOn,
        @Nullable LocalDate endedOn,
        int version) {

    /** Whether the service has not ended before the day; it may not have begun yet. */
    public boolean isOpenOn(LocalDate day) {
        return endedOn == null || !endedOn.isBefore(day);
    }
}
