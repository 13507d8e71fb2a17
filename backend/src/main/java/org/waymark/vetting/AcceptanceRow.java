package org.waymark.vetting;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.waymark.kernel.ForceCode;

/** An answer of a force as it is read. */
@Introspected
record AcceptanceRow(
        ForceCode forceCode,
        ForceCode issuer,
        String level,
        LocalDate fromDay,
        int changeNo,
        AcceptanceAnswer answer,
        LocalDate sourcedOn) {

    Acceptance acceptance() {
        return new Acceptance(forceCode, issuer, level, fromDay, changeNo, answer, sourcedOn);
    }
}
