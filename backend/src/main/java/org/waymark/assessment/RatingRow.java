package org.waymark.assessment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;

/**
 * One answer as it is stored; no level stands for “not part of my role”. The key is assessment and competency together; rows
 * go to the server in one batch only where one component is marked as given beforehand.
 */
@MappedEntity("rating")
record RatingRow(
        @Id AssessmentId assessmentId,
        CompetencyCode competencyCode,
        @Nullable Level level,
        boolean notMyRole,
        boolean carried,
        Instant ratedAt) {

    static RatingRow of(AssessmentId id, CompetencyCode competency, Answer answer, boolean carried, Instant now) {
        Level level = answer.levelOrNone();
        return new RatingRow(id, competency, level, level == null, carried, now);
    }

    Answer answer() {
        return Answer.of(level);
    }
}
