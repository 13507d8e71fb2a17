package org.waymark.vetting;

import java.time.LocalDate;
import org.waymark.kernel.ForceCode;

/** What somebody enters about whose clearances a force accepts. */
public record NewAcceptance(
        ForceCode force,
        ForceCode issuer,
        String level,
        LocalDate from,
        AcceptanceAnswer answer,
        LocalDate sourcedOn) {}
