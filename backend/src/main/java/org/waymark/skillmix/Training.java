package org.waymark.skillmix;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;

/**
 * One step of a fix: somebody reaches a level in a competency.
 *
 * @param from the level that is agreed now; nothing where none was ever agreed
 */
record Training(
        PersonId person,
        CompetencyCode competency,
        @Nullable Level from,
        Level to) {

    /** How many levels they rise. */
    int raise() {
        Level known = from;
        return to.value() - (known == null ? 0 : known.value());
    }
}
