package org.waymark.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.PersonId;

/**
 * A session of a group that somebody wants to lead.
 *
 * @param terms what the group agrees among themselves, such as that what is said stays in the room
 * @param incident when the incident was that a debrief is about; none for other kinds
 */
public record NewGroup(
        KindCode kind,
        String theme,
        String terms,
        LocalDate day,
        LocalTime from,
        int minutes,
        String place,
        @Nullable Instant incident,
        Set<PersonId> people) {

    public NewGroup {
        people = Set.copyOf(people);
    }

    NewGroup asking(Set<PersonId> others) {
        return new NewGroup(kind, theme, terms, day, from, minutes, place, incident, others);
    }
}
