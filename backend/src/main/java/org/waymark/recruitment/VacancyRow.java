package org.waymark.recruitment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.kernel.VacancyId;

/** A vacancy as it lies in its table. */
@MappedEntity("vacancy")
record VacancyRow(
        @Id VacancyId id,
        ServiceId serviceId,
        RoleCode roleCode,
        BigDecimal weeklyHours,
        String clearance,
        @Nullable CoverNeedId needId,
        String needWords,
        String note,
        VacancyState state,
        PersonId raisedBy,
        Instant raisedAt,
        @Nullable Instant closedAt,
        int version) {

    Vacancy at(Set<SiteId> sites) {
        Instant closed = closedAt;
        return new Vacancy(
                id,
                serviceId,
                roleCode,
                weeklyHours,
                sites,
                clearance,
                needId,
                needWords,
                note,
                state,
                raisedBy,
                day(raisedAt),
                closed == null ? null : day(closed),
                version);
    }

    private static LocalDate day(Instant moment) {
        return Today.inLondon(moment).toLocalDate();
    }
}
