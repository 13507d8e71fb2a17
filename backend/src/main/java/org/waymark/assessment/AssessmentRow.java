package org.waymark.assessment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;

/** One self-assessment as it is stored, without its answers. */
@MappedEntity("assessment")
record AssessmentRow(
        @Id AssessmentId id,
        PersonId personId,
        RoleCode roleCode,
        String strands,
        String releaseVersion,
        AssessmentState state,
        Instant startedAt,
        Instant touchedAt,
        String lastTouched,
        String proudOf,
        String wish,
        @Nullable PersonId supervisorId,
        @Nullable Instant sentAt,
        @Nullable Instant openedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant answeredAt,
        @Nullable Boolean accepted,
        String answerComment,
        int version) {

    String object() {
        return "assessment " + id.text();
    }
}
