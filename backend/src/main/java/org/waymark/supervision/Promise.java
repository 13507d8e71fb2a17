package org.waymark.supervision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SupervisionSessionId;

/** Something that one of the two promised to do; it is carried forward from session to session until it is done. */
@MappedEntity("supervision_action")
public record Promise(
        @Id long id,
        SupervisionSessionId sessionId,
        PersonId supervisorId,
        PersonId superviseeId,
        PersonId ownerId,
        String words,
        @Nullable LocalDate dueOn,
        ActionState state,
        LocalDate agreedOn,
        @Nullable LocalDate settledOn,
        int version) {

    /** Its age in whole weeks on a day. */
    public long weeksOn(LocalDate day) {
        return Math.max(0, ChronoUnit.WEEKS.between(agreedOn, day));
    }
}
