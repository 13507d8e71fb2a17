package org.waymark.vetting;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.StartId;

/** A start that is over, of somebody who is nobody here: neither in the directory nor a candidate of recruitment. */
@Introspected
public record ClosedStart(
        StartId id,
        ServiceId serviceId,
        RoleCode roleCode,
        String givenName,
        String familyName,
        ClosedAs closedAs,
        LocalDate closedOn) {

    public String name() {
        return givenName + " " + familyName;
    }
}
