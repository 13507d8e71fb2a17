package org.waymark.signin;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;

/** A session as it is stored; of the token only its hash. */
@MappedEntity("auth_session")
record SessionRow(
        @Id long id,
        String tokenHash,
        PersonId personId,
        Instant createdAt,
        Instant lastSeenAt,
        boolean shared,
        String device,
        @Nullable Instant endedAt) {

    @Override
    public String toString() {
        return "session " + id;
    }
}
