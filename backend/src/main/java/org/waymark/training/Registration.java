package org.waymark.training;

import java.time.LocalDate;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RegistrationId;

/**
 * A registration with how it stands today.
 *
 * @param deleted whether its holder deleted it and can still bring it back
 * @param version the version that a change has to name
 */
public record Registration(
        RegistrationId id,
        PersonId person,
        RegistrationBody body,
        String reference,
        LocalDate renewsOn,
        RegistrationState state,
        boolean deleted,
        int version) {

    static Registration of(RegistrationRow row, LocalDate day) {
        return new Registration(
                row.id(),
                row.personId(),
                row.body(),
                row.reference(),
                row.renewsOn(),
                RegistrationState.on(day, row.renewsOn()),
                row.deletedAt() != null,
                row.version());
    }
}
