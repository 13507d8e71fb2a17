package org.waymark.assessment;

import java.time.LocalDate;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;

/** A level that a person and their supervisor agreed: when, by whom, in which assessment against which role. */
public record AgreedLevel(
        PersonId person,
        CompetencyCode competency,
        Level level,
        LocalDate agreedOn,
        PersonId agreedBy,
        AssessmentId assessment,
        RoleCode role) {}
