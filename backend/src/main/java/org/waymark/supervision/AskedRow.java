package org.waymark.supervision;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SupervisionGroupId;

/** Somebody who is asked to a session of a group, and when it is. */
@Introspected
record AskedRow(PersonId personId, SupervisionGroupId groupId, LocalDate heldOn, int startMinute, int minutes) {

    /** When the session ends, in London. */
    LocalDateTime until() {
        return heldOn.atStartOfDay().plusMinutes(startMinute + (long) minutes);
    }
}
