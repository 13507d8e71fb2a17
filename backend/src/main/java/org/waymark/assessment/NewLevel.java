package org.waymark.assessment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;

/** An agreed level on its way into the database. */
@MappedEntity("agreed_level")
record NewLevel(
        @Id AssessmentId assessmentId,
        CompetencyCode competencyCode,
        PersonId personId,
        RoleCode roleCode,
        Level level,
        LocalDate agreedOn,
        PersonId agreedBy,
        Instant recordedAt) {}
