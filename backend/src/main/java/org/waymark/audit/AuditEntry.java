package org.waymark.audit;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of the trail as it is read: ids and acts, never anybody's words. */
@Introspected
public record AuditEntry(
        int stream,
        long seq,
        Instant at,
        long actorId,
        String door,
        String actorName,
        String act,
        @Nullable Long subjectId,
        String object,
        String outcome,
        String changes) {}
