package org.waymark.outbox;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;

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
        Instant writtenAt) {}
