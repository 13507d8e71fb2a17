package org.waymark.assessment;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.RoleCode;

/** An assessment together with when one of its answers was given, or with no answer where there is none yet. */
@Introspected
record DraftLine(
        RoleCode roleCode,
        String strands,
        String releaseVersion,
        String lastTouched,
        @Nullable CompetencyCode competencyCode,
        @Nullable Boolean carried,
        @Nullable Instant ratedAt) {}
