package org.waymark.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.people.PersonName;

/**
 * A session of several people together.
 *
 * @param led whether the reader leads it
 * @param isWithoutLead whether it is booked for a day after the last of whoever leads it, and so does not take place
 * @param standing the standing group whose session it is; none where people are asked for this once
 * @param debriefBy by when a debrief is to be offered; none for other kinds
 */
public record GroupSession(
        SupervisionGroupId id,
        PersonName facilitator,
        boolean led,
        SupervisionKind kind,
        String theme,
        String terms,
        LocalDate day,
        LocalTime from,
        int minutes,
        String place,
        @Nullable Instant debriefBy,
        SessionState state,
        boolean isWithoutLead,
        List<Seat> seats,
        @Nullable Standing standing,
        int version,
        LocalDate today) {

    public GroupSession {
        seats = List.copyOf(seats);
    }

    /**
     * The standing group whose session it is.
     *
     * @param open whether the reader is in the group or leads it, and may look at it
     */
    public record Standing(StandingGroupId id, String name, boolean open) {}

    /** Somebody who is asked, and whether they came; unknown before it is held. */
    public record Seat(PersonName name, @Nullable Boolean attended) {}

    /** When it begins, in London. */
    public Instant begins() {
        return day.atTime(from).atZone(org.waymark.kernel.Today.LONDON).toInstant();
    }

    /** Whether it is a debrief that is offered later than it should be. */
    public boolean isLate() {
        return debriefBy != null && begins().isAfter(debriefBy);
    }
}
