package org.waymark.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.AgreementId;
import org.waymark.kernel.PersonId;
import org.waymark.people.PersonName;

/** What two people agree about their supervision, the newest wording first; the earlier ones stay. */
public record AgreementPage(
        PersonName supervisor, PersonName supervisee, List<Wording> wordings, KindList kinds, LocalDate today) {

    public AgreementPage {
        wordings = List.copyOf(wordings);
    }

    /** One wording, who wrote it and who has agreed. */
    public record Wording(
            AgreementId id,
            int number,
            AgreementText text,
            PersonId writtenBy,
            Instant writtenAt,
            @Nullable Instant supervisorAgreed,
            @Nullable Instant superviseeAgreed) {

        public boolean isAgreed() {
            return supervisorAgreed != null && superviseeAgreed != null;
        }
    }

    /** How many wordings there are. */
    public int latest() {
        return wordings.isEmpty() ? 0 : wordings.getFirst().number();
    }
}
