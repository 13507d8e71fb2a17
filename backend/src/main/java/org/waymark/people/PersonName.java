package org.waymark.people;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.PersonId;

/** A person by name. */
@Introspected
public record PersonName(PersonId id, String given, String family) {

    /** Given and family name, as people are addressed. */
    public String full() {
        return given + " " + family;
    }
}
