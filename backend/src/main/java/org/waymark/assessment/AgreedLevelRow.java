package org.waymark.assessment;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;

/** An agreed level as it is read, with the release of the framework it was agreed on. */
@Introspected
record AgreedLevelRow(
        AssessmentId assessmentId,
        CompetencyCode competencyCode,
        PersonId personId,
        RoleCode roleCode,
        Level level,
        LocalDate agreedOn,
        PersonId agreedBy,
        Instant recordedAt,
        String releaseVersion) {

    AgreedLevel shown() {
        return new AgreedLevel(personId, competencyCode, level, agreedOn, agreedBy, assessmentId, roleCode);
    }
}
