package org.waymark.recruitment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.LeavingId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;

/** A hold as it lies in its table. */
@MappedEntity("candidate_hold")
record HoldRow(
        @Id long id,
        LeavingId subjectId,
        ServiceId serviceId,
        String reference,
        PersonId heldBy,
        Instant heldAt,
        @Nullable PersonId releasedBy,
        @Nullable Instant releasedAt) {}
