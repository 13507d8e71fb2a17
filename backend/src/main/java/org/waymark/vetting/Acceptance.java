package org.waymark.vetting;

import java.time.LocalDate;
import org.waymark.kernel.ForceCode;

/** What a force does from a day on with clearances of a level that another one gave. */
public record Acceptance(
        ForceCode force,
        ForceCode issuer,
        String level,
        LocalDate from,
        int changeNo,
        AcceptanceAnswer answer,
        LocalDate sourcedOn) {}
