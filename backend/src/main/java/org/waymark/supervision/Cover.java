package org.waymark.supervision;

import java.time.LocalDate;
import org.waymark.people.PersonName;

/** Who holds supervision in somebody's place, from one day to another; both days count. */
public record Cover(long id, PersonName supervisor, PersonName cover, LocalDate from, LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
