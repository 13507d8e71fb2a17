package org.waymark.recruitment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.StartId;
import org.waymark.kernel.VacancyId;

/** A candidate as they lie in their table. */
@MappedEntity("candidate")
record CandidateRow(
        @Id CandidateId id,
        VacancyId vacancyId,
        String givenName,
        String familyName,
        String email,
        String sourceReference,
        LocalDate receivedOn,
        CandidateStage stage,
        LocalDate stageSince,
        @Nullable CandidateOutcome outcome,
        @Nullable LocalDate decidedOn,
        @Nullable StartId startId,
        @Nullable PersonId personId,
        PersonId enteredBy,
        Instant enteredAt,
        int version) {

    String name() {
        return givenName + " " + familyName;
    }

    /** Whether it can still go on for them. */
    boolean isOpen() {
        return decidedOn == null;
    }
}
