package org.waymark.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.kernel.PersonId;

/** How long a volunteer stays, as it lies in its table. */
@MappedEntity("volunteer_term_rule")
record TermRuleRow(
        @Id long id,
        int changeNo,
        LocalDate fromDay,
        int months,
        String source,
        PersonId enteredBy,
        Instant enteredAt) {}
