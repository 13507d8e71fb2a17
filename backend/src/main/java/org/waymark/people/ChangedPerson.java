package org.waymark.people;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;

/** How somebody is called and reached from now on. */
public record ChangedPerson(
        PersonId id,
        int version,
        String given,
        String family,
        @Nullable String workEmail,
        boolean confirmedNotDuplicate) {}
