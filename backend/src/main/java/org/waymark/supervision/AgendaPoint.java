package org.waymark.supervision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SupervisionSessionId;

/** Something that one of the two wants to talk about, and who of them changed its words last. */
@MappedEntity("supervision_point")
public record AgendaPoint(
        @Id long id,
        SupervisionSessionId sessionId,
        PersonId authorId,
        String words,
        Instant addedAt,
        int version,
        @Nullable PersonId changedBy) {}
