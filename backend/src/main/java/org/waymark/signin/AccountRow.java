package org.waymark.signin;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;

/** An account as it is stored. */
@MappedEntity("account")
record AccountRow(
        @Id PersonId personId,
        String signInName,
        String passwordHash,
        boolean mustChange,
        @Nullable Instant disabledAt,
        Instant changedAt,
        int version) {

    boolean isOpen() {
        return disabledAt == null;
    }

    @Override
    public String toString() {
        return "account of " + personId.text();
    }
}
