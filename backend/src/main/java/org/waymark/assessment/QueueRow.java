package org.waymark.assessment;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;

/** An assessment in a supervisor's queue as it is read. */
@Introspected
record QueueRow(
        AssessmentId id,
        PersonId personId,
        RoleCode roleCode,
        String strands,
        String releaseVersion,
        AssessmentState state,
        Instant sentAt,
        @Nullable Instant confirmedAt,
        int settled) {}
