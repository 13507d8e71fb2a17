package org.waymark.outbox;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.SupervisionSessionId;

/** A message as it is written into its table. */
@MappedEntity("outbox_message")
record NewRow(
        @Id long id,
        ServiceId serviceId,
        PersonId personId,
        MessageKind kind,
        int amount,
        String dedupeKey,
        PersonId writtenBy,
        Instant writtenAt,
        @Nullable LocalDate aboutOn,
        @Nullable Integer aboutMinute,
        @Nullable SupervisionSessionId sessionId,
        @Nullable SupervisionGroupId groupId) {}
