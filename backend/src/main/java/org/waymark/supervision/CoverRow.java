package org.waymark.supervision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.kernel.PersonId;

/** Cover as it is stored. */
@MappedEntity("supervision_cover")
record CoverRow(
        @Id long id,
        PersonId supervisorId,
        PersonId coverId,
        LocalDate fromDay,
        LocalDate untilDay,
        PersonId enteredBy,
        Instant enteredAt) {}
