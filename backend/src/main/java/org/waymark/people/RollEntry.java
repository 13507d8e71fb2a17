package org.waymark.people;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;

/** Somebody by name and work e-mail address, so that a line of a report finds them. */
@Introspected
public record RollEntry(
        PersonId id, String given, String family, @Nullable String workEmail) {

    public String full() {
        return given + " " + family;
    }
}
