package org.waymark.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.people.PersonName;

/** A meeting for supervision, with the names of the two. */
public record Session(
        SupervisionSessionId id,
        PersonName supervisor,
        PersonName supervisee,
        SupervisionKind kind,
        SessionForm form,
        LocalDate day,
        LocalTime from,
        int minutes,
        String place,
        SessionState state,
        @Nullable PersonId cancelledBy,
        @Nullable Boolean attended,
        @Nullable Instant supervisorSigned,
        @Nullable Instant superviseeSigned,
        int version) {

    static Session of(SessionRow row, Map<PersonId, PersonName> names, KindList kinds) {
        return new Session(
                row.id(),
                name(names, row.supervisorId()),
                name(names, row.superviseeId()),
                kinds.of(row.kind(), row.heldOn()),
                row.form(),
                row.heldOn(),
                LocalTime.of(row.startMinute() / 60, row.startMinute() % 60),
                row.minutes(),
                row.place(),
                row.state(),
                row.cancelledBy(),
                row.attended(),
                row.supervisorSignedAt(),
                row.superviseeSignedAt(),
                row.version());
    }

    private static PersonName name(Map<PersonId, PersonName> names, PersonId id) {
        return names.getOrDefault(id, new PersonName(id, "", ""));
    }

    /** The one of the two who is not this person. */
    public PersonName other(PersonId one) {
        return supervisor.id().equals(one) ? supervisee : supervisor;
    }
}
