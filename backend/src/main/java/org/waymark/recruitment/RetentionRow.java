package org.waymark.recruitment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.kernel.PersonId;

/** How long candidates are kept, as it lies in its table. */
@MappedEntity("candidate_retention")
record RetentionRow(@Id int changeNo, int months, LocalDate fromDay, PersonId enteredBy, Instant enteredAt) {}
