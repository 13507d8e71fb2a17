package org.waymark.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;

/** A person as stored, from candidate to leaver. */
@MappedEntity("person")
record PersonRow(
        @Id PersonId id,
        String givenName,
        String familyName,
        @Nullable String workEmail,
        @Nullable LocalDate leftOn,
        Instant createdAt,
        int version) {

    PersonName name() {
        return new PersonName(id, givenName, familyName);
    }
}
