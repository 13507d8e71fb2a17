package org.waymark.supervision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.PersonId;

/** A kind of supervision as it lies in its table, from a day on. */
@MappedEntity("supervision_kind")
record SupervisionKindRow(
        @Id long id,
        KindCode code,
        int changeNo,
        LocalDate fromDay,
        String words,
        String purpose,
        String usualSupervisor,
        KindForm form,
        boolean firstWeeks,
        boolean preceptorship,
        boolean afterIncident,
        boolean used,
        String source,
        PersonId enteredBy,
        Instant enteredAt) {

    SupervisionKind kind() {
        Set<KindTrait> traits = EnumSet.noneOf(KindTrait.class);
        if (firstWeeks) {
            traits.add(KindTrait.FIRST_WEEKS);
        }
        if (preceptorship) {
            traits.add(KindTrait.PRECEPTORSHIP);
        }
        if (afterIncident) {
            traits.add(KindTrait.INCIDENT);
        }
        return new SupervisionKind(
                code, fromDay, changeNo, words, purpose, usualSupervisor, form, traits, used, source);
    }
}
