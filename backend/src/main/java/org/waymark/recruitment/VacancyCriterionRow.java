package org.waymark.recruitment;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import org.waymark.kernel.VacancyId;

/** A criterion as it lies in its table. */
@MappedEntity("vacancy_criterion")
record VacancyCriterionRow(@EmbeddedId Spot spot, Criterion.Need need, String words) {

    static VacancyCriterionRow of(VacancyId vacancy, int place, Criterion criterion) {
        return new VacancyCriterionRow(new Spot(vacancy, place), criterion.need(), criterion.words());
    }

    /** Which vacancy, which place in its list. */
    @Embeddable
    record Spot(
            @MappedProperty("vacancy_id") VacancyId vacancyId,
            @MappedProperty("place") int place) {}
}
