package org.waymark.assessment;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.PersonId;

/** How often somebody agreed one level with a person that said another, or the same, of themselves. */
@Introspected
record DifferenceRow(PersonId personId, PersonId agreedBy, int said, int agreed, int items) {

    /** By how many steps what was agreed differs from what was said. */
    int difference() {
        return agreed - said;
    }
}
