package org.waymark.people;

import io.micronaut.core.annotation.Introspected;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.StrandCode;

/** A role profile held in a service as it is read, the strands separated by spaces. */
@Introspected
record RoleHeldRow(
        ServiceId serviceId,
        PersonId personId,
        RoleCode roleCode,
        @Nullable String strands) {

    RoleHeld held() {
        Set<StrandCode> codes = strands == null
                ? Set.of()
                : Arrays.stream(strands.split(" ")).map(StrandCode::new).collect(Collectors.toUnmodifiableSet());
        return new RoleHeld(personId, roleCode, codes);
    }
}
