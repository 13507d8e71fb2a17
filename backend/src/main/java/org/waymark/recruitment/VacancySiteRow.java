package org.waymark.recruitment;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.VacancyId;

/** A site of a vacancy. */
@MappedEntity("vacancy_site")
record VacancySiteRow(@EmbeddedId Pair pair) {

    static VacancySiteRow of(VacancyId vacancy, SiteId site) {
        return new VacancySiteRow(new Pair(vacancy, site));
    }

    /** Which vacancy, which site. */
    @Embeddable
    record Pair(
            @MappedProperty("vacancy_id") VacancyId vacancyId,
            @MappedProperty("site_id") SiteId siteId) {}
}
