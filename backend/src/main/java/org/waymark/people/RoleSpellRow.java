package org.waymark.people;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;

/** A role profile held in a service from a day on, the strands separated by spaces. */
@Introspected
record RoleSpellRow(
        PersonId personId,
        ServiceId serviceId,
        RoleCode roleCode,
        @Nullable String strands,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    RoleSpell spell() {
        return new RoleSpell(
                serviceId, new RoleHeldRow(serviceId, personId, roleCode, strands).held(), startsOn, endsOn);
    }
}
