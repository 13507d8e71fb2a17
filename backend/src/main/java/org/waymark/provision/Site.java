package org.waymark.provision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;

/** A custody suite, court or base where a service works. */
@MappedEntity("site")
public record Site(
        @Id SiteId id,
        ServiceId serviceId,
        String name,
        SiteKind kind,
        @Nullable ForceCode forceCode,
        String court,
        String postcode,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        int version) {

    /** Whether the service works there on the day. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(openedOn) && !isClosedOn(day);
    }

    /** Whether the service has left it before the day; one that opens later is not closed. */
    public boolean isClosedOn(LocalDate day) {
        return closedOn != null && closedOn.isBefore(day);
    }
}
