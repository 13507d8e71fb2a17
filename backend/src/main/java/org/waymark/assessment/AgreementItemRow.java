package org.waymark.assessment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;

/** What the two have settled on for one competency; no level stands for “not part of the role”. */
@MappedEntity("agreement_item")
record AgreementItemRow(
        @Id AssessmentId assessmentId,
        CompetencyCode competencyCode,
        @Nullable Level level,
        PersonId setBy,
        Instant setAt,
        int version) {

    Answer settled() {
        return Answer.of(level);
    }
}
