package org.waymark.supervision;

import java.time.LocalDate;
import java.util.Map;
import org.waymark.kernel.PersonId;
import org.waymark.people.PersonName;

/** Who holds supervision in somebody's place, from one day to another; both days count. */
public record Cover(long id, PersonName supervisor, PersonName cover, LocalDate from, LocalDate until) {

    static Cover of(CoverRow row, Map<PersonId, PersonName> known) {
        return new Cover(
                row.id(),
                GroupLook.named(known, row.supervisorId()),
                GroupLook.named(known, row.coverId()),
                row.fromDay(),
                row.untilDay());
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
