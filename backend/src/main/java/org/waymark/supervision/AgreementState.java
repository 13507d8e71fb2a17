package org.waymark.supervision;

import java.time.LocalDate;
import java.util.Set;
import org.waymark.kernel.PersonId;

/** How the agreement of a group stands: its newest wording, when it is looked at again, and who has agreed to it. */
public record AgreementState(int number, LocalDate reviewOn, Set<PersonId> agreed) {

    public AgreementState {
        agreed = Set.copyOf(agreed);
    }
}
