package org.waymark.supervision;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.AgreementId;
import org.waymark.kernel.PersonId;

/** That there is an agreement between two people, who has agreed to its newest wording, and when it is looked at again. */
@Introspected
public record AgreementLine(
        AgreementId id,
        PersonId supervisorId,
        PersonId superviseeId,
        int number,
        LocalDate reviewOn,
        PersonId writtenBy,
        @Nullable Instant supervisorAgreedAt,
        @Nullable Instant superviseeAgreedAt) {

    public boolean isAgreed() {
        return supervisorAgreedAt != null && superviseeAgreedAt != null;
    }

    /** Whether it waits for this person's word. */
    public boolean waitsFor(PersonId person) {
        return (supervisorId.equals(person) && supervisorAgreedAt == null)
                || (superviseeId.equals(person) && superviseeAgreedAt == null);
    }
}
