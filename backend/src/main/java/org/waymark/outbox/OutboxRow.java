package org.waymark.outbox;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;

/** A message that waits to be sent. */
@Introspected
record OutboxRow(
        long id,
        PersonId personId,
        MessageKind kind,
        int amount,
        int tries,
        Instant writtenAt,
        @Nullable LocalDate aboutOn,
        @Nullable Integer aboutMinute) {}
