package org.waymark.signin;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;

/** What an administrator sees of an account: its name, whether it is closed, when it was last signed in to. */
@Introspected
public record AccountCard(
        PersonId personId,
        String signInName,
        boolean mustChange,
        @Nullable Instant closedAt,
        Instant passwordSetAt,
        @Nullable Instant lastSignedInAt) {

    public boolean isClosed() {
        return closedAt != null;
    }
}
