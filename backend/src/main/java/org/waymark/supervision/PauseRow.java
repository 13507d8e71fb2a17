package org.waymark.supervision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;

/** A time that changes when somebody's supervision is due, as it is stored. */
@MappedEntity("supervision_pause")
record PauseRow(
        @Id long id,
        PersonId personId,
        PauseKind kind,
        LocalDate fromDay,
        @Nullable LocalDate untilDay,
        PersonId enteredBy,
        Instant enteredAt) {

    Pause pause() {
        return new Pause(id, kind, fromDay, untilDay);
    }
}
