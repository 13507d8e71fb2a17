package org.waymark.supervision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.StandingGroupId;
import org.waymark.vault.Locked;
import org.waymark.vault.Spot;

/** A wording of a group's agreement as it is stored, its words locked. */
@MappedEntity("standing_agreement")
@SuppressWarnings("ArrayRecordComponent")
record StandingAgreementRow(
        @Id long id,
        StandingGroupId groupId,
        int number,
        byte[] body,
        String keyId,
        int minutes,
        LocalDate startsOn,
        LocalDate reviewOn,
        PersonId writtenBy,
        Instant writtenAt) {

    static Spot spot(long id) {
        return new Spot("standing_agreement", "body", id, 1);
    }

    Locked locked() {
        return new Locked(keyId, body);
    }

    @Override
    public String toString() {
        return "StandingAgreementRow[" + Long.toString(id) + "]";
    }
}
