package org.waymark.supervision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.kernel.PersonId;

/** A rule as it lies in its table: of a role profile and kind, or an adjustment for everybody. */
@MappedEntity("supervision_rule")
record SupervisionRuleRow(
        @Id long id,
        String subject,
        String topic,
        int changeNo,
        LocalDate fromDay,
        int amount,
        int minMinutes,
        String source,
        PersonId enteredBy,
        Instant enteredAt) {

    static final String EVERYBODY = "*";
}
