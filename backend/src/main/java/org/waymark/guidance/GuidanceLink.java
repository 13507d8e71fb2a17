package org.waymark.guidance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.StartId;

/** A link to the checklist, without the secret that opens it. */
@MappedEntity("guidance_link")
public record GuidanceLink(
        @Id long id,
        StartId startId,
        String secretHash,
        int residenceYears,
        int addressYears,
        PersonId madeBy,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    /** Whether it still opens the checklist, as far as its days go. */
    public boolean isOpenAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
