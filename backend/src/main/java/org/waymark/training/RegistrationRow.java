package org.waymark.training;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RegistrationId;

/** A registration as it lies in its table. */
@MappedEntity("registration")
record RegistrationRow(
        @Id RegistrationId id,
        PersonId personId,
        RegistrationBody body,
        String reference,
        LocalDate renewsOn,
        Instant enteredAt,
        @Nullable Instant deletedAt,
        int version) {

    String object() {
        return "registration " + id.text();
    }
}
