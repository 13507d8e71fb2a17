package org.waymark.supervision;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.people.PersonName;

/** Somebody who is supervised: how it stands, when the two last met, which meeting is next, and what they agreed. */
public record Supervisee(
        PersonName name,
        Optional<SupervisionStanding> standing,
        @Nullable LocalDate lastHeld,
        Optional<Session> next,
        Optional<AgreementLine> agreement) {

    public ComplianceState state() {
        return standing.map(SupervisionStanding::state).orElse(ComplianceState.NO_PATTERN);
    }
}
