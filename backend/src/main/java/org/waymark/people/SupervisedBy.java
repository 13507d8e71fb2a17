package org.waymark.people;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.PersonId;

/** Who supervises somebody, as it is read for many at once. */
@Introspected
record SupervisedBy(PersonId superviseeId, PersonId supervisorId, String givenName, String familyName) {

    PersonName name() {
        return new PersonName(supervisorId, givenName, familyName);
    }
}
