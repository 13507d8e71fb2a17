package org.waymark.supervision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StandingGroupId;

/** A group that lasts as it is stored. */
@MappedEntity("standing_group")
record StandingGroupRow(
        @Id StandingGroupId id,
        String name,
        KindCode kind,
        PersonId facilitatorId,
        LocalDate foundedOn,
        @Nullable LocalDate endedOn,
        int version) {

    boolean isLedBy(Actor actor) {
        return actor.is(facilitatorId);
    }

    void mustLast() {
        if (endedOn != null) {
            throw new Refused.NotNow("This group has ended. Found a new one.");
        }
    }

    String object() {
        return "standing group " + id.text();
    }
}
