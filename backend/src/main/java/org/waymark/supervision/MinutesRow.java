package org.waymark.supervision;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.PersonId;

/**
 * With whom and how many minutes somebody's sessions last as agreed.
 *
 * @param kinds codes of the kinds for which that is so; all where they are not known
 */
@Introspected
record MinutesRow(
        PersonId personId,
        PersonId supervisorId,
        int minutes,
        @Nullable String kinds) {

    boolean isFor(KindCode kind) {
        return kinds == null || List.of(kinds.split(" ", -1)).contains(kind.value());
    }
}
