package org.waymark.audit;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row together with its hashes, for checking the chain. */
@Introspected
record AuditLink(
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
        String changes,
        byte[] prevHash,
        byte[] rowHash) {}
