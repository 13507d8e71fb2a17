package org.waymark.supervision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.SupervisionGroupId;

/** A session of a group as it is stored. */
@MappedEntity("supervision_group")
record GroupRow(
        @Id SupervisionGroupId id,
        PersonId facilitatorId,
        KindCode kind,
        String theme,
        String terms,
        LocalDate heldOn,
        int startMinute,
        int minutes,
        String place,
        @Nullable Instant incidentAt,
        SessionState state,
        int version,
        @Nullable StandingGroupId standingId) {

    boolean isLedBy(Actor actor) {
        return actor.is(facilitatorId);
    }

    /** The same on another day. */
    GroupRow on(SupervisionGroupId other, LocalDate day) {
        return new GroupRow(
                other,
                facilitatorId,
                kind,
                theme,
                terms,
                day,
                startMinute,
                minutes,
                place,
                incidentAt,
                state,
                version,
                standingId);
    }

    String object() {
        return "group session " + id.text();
    }
}
