package org.waymark.people;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;

/** Somebody with the role profile of their main post, and since when they hold that post. */
@Introspected
public record PersonInRole(
        PersonId personId,
        String givenName,
        String familyName,
        RoleCode roleCode,
        ServiceId serviceId,
        LocalDate startsOn) {

    public PersonName name() {
        return new PersonName(personId, givenName, familyName);
    }
}
