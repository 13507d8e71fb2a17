package org.waymark.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;

/** What to look for in the trail: about whom, by whom, which act, before when, at most how many rows. */
public record AuditQuestion(
        @Nullable PersonId subject,
        @Nullable PersonId actor,
        @Nullable Act act,
        Instant before,
        int most) {}
