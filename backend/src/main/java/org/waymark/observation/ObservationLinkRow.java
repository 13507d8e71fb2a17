package org.waymark.observation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Level;
import org.waymark.kernel.ObservationId;
import org.waymark.kernel.PersonId;

/** A link without the secret that opens it. */
@MappedEntity("observation_link")
record ObservationLinkRow(
        @Id ObservationId id,
        PersonId personId,
        CompetencyCode competencyCode,
        Level level,
        String words,
        String secretHash,
        Instant askedAt,
        Instant expiresAt,
        @Nullable Instant takenBackAt,
        @Nullable Instant answeredAt,
        @Nullable ObservationAnswer answer,
        @Nullable PersonId answeredBy,
        @Nullable String observerName,
        @Nullable String reason) {

    /** A new link that waits for the days that links wait. */
    static ObservationLinkRow open(
            PersonId person, NewObservationAsk wanted, String words, ObservationSecret secret, Instant now) {
        return new ObservationLinkRow(
                new ObservationId(Ids.next()),
                person,
                wanted.competency(),
                wanted.level(),
                words,
                secret.hash(),
                now,
                now.plus(Observations.OPEN_FOR),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    ObservationState stateAt(Instant now) {
        if (answer != null) {
            return answer == ObservationAnswer.SEEN ? ObservationState.SEEN : ObservationState.NOT_YET;
        }
        if (takenBackAt != null) {
            return ObservationState.TAKEN_BACK;
        }
        return now.isBefore(expiresAt) ? ObservationState.OPEN : ObservationState.OVER;
    }

    AskedObservation shownAt(Instant now) {
        return new AskedObservation(
                id,
                competencyCode,
                level,
                words,
                askedAt,
                expiresAt,
                stateAt(now),
                answeredAt,
                observerName == null ? "" : observerName,
                reason == null ? "" : reason);
    }

    String object() {
        return "observation " + id.text();
    }
}
