package org.waymark.people;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;

/** Somebody in post with the address at which they can be written to at work, if there is one. */
@Introspected
public record WorkContact(
        PersonId personId,
        String givenName,
        String familyName,
        @Nullable String workEmail,
        RoleCode roleCode,
        ServiceId serviceId) {

    public String name() {
        return givenName + " " + familyName;
    }
}
