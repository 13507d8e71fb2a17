package org.waymark.supervision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SupervisionSessionId;

/** A meeting as it is stored. */
@MappedEntity("supervision_session")
record SessionRow(
        @Id SupervisionSessionId id,
        PersonId supervisorId,
        PersonId superviseeId,
        KindCode kind,
        SessionForm form,
        LocalDate heldOn,
        int startMinute,
        int minutes,
        String place,
        SessionState state,
        @Nullable PersonId cancelledBy,
        @Nullable Boolean attended,
        @Nullable Instant supervisorSignedAt,
        @Nullable Instant superviseeSignedAt,
        int version) {

    boolean isOf(Actor actor) {
        return actor.is(supervisorId) || actor.is(superviseeId);
    }

    /** When it is over, in London. */
    LocalDateTime until() {
        return heldOn.atStartOfDay().plusMinutes((long) startMinute + minutes);
    }

    PersonId other(PersonId one) {
        return one.equals(supervisorId) ? superviseeId : supervisorId;
    }

    /** The same at another time. */
    SessionRow movedTo(Diary.Slot slot, int newVersion) {
        return new SessionRow(
                id,
                supervisorId,
                superviseeId,
                kind,
                form,
                slot.day(),
                slot.from(),
                slot.minutes(),
                place,
                state,
                cancelledBy,
                attended,
                supervisorSignedAt,
                superviseeSignedAt,
                newVersion);
    }

    String object() {
        return "session " + id.text();
    }
}
