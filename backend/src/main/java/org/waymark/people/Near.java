package org.waymark.people;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.PersonId;

/**
 * How near somebody stands to the person who asks.
 *
 * @param supervising in how many ways that person supervises them today, or supervises a supervisor of theirs
 * @param together how many pairs of posts the two hold today in the same team of a service
 */
@Introspected
public record Near(PersonId id, String given, String family, int supervising, int together) {

    public PersonName name() {
        return new PersonName(id, given, family);
    }

    /** Whether that person is their supervisor, or a supervisor of their supervisor, up to three steps. */
    public boolean isBelow() {
        return supervising > 0;
    }

    /** Whether the two are in one team; where a service has no teams, in one service. */
    public boolean isInOneTeam() {
        return together > 0;
    }
}
