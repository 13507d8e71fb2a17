package org.waymark.supervision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.AgreementId;
import org.waymark.kernel.PersonId;
import org.waymark.vault.Locked;
import org.waymark.vault.Spot;

/** A wording of an agreement as it is stored, its words locked. */
@MappedEntity("supervision_agreement")
@SuppressWarnings("ArrayRecordComponent")
record AgreementRow(
        @Id AgreementId id,
        PersonId supervisorId,
        PersonId superviseeId,
        int number,
        byte[] body,
        String keyId,
        int minutes,
        LocalDate startsOn,
        LocalDate reviewOn,
        PersonId writtenBy,
        Instant writtenAt,
        @Nullable Instant supervisorAgreedAt,
        @Nullable Instant superviseeAgreedAt,
        @Nullable String kinds) {

    static Spot spot(AgreementId id) {
        return new Spot("supervision_agreement", "body", id.value(), 1);
    }

    Locked locked() {
        return new Locked(keyId, body);
    }

    boolean isAgreed() {
        return supervisorAgreedAt != null && superviseeAgreedAt != null;
    }

    String object() {
        return "agreement " + id.text();
    }

    @Override
    public String toString() {
        return "AgreementRow[" + id.text() + "]";
    }
}
