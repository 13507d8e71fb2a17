package org.waymark.recruitment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Faults;
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
        String title,
        String reference,
        String payBand,
        String payWords,
        String contract,
        @Nullable LocalDate closesOn,
        String forceCode,
        boolean draft,
        int version) {

    static VacancyRow of(VacancyId id, NewVacancy wanted, PersonId who, Instant moment, boolean draft) {
        VacancyTerms terms = wanted.terms();
        return new VacancyRow(
                id,
                wanted.service(),
                wanted.role(),
                wanted.weeklyHours(),
                wanted.clearance(),
                wanted.need(),
                Faults.clean(wanted.needWords()),
                Faults.clean(wanted.note()),
                VacancyState.OPEN,
                who,
                moment,
                null,
                terms.title(),
                terms.reference(),
                terms.payBand(),
                terms.pay(),
                code(terms.contract()),
                terms.closesOn(),
                terms.force(),
                draft,
                0);
    }

    /** The row as it shall be; who raised it and what it was raised for stay. */
    VacancyRow as(NewVacancy wanted) {
        VacancyRow fresh = of(id, wanted, raisedBy, raisedAt, draft);
        return new VacancyRow(
                id,
                serviceId,
                fresh.roleCode,
                fresh.weeklyHours,
                fresh.clearance,
                needId,
                needWords,
                fresh.note,
                state,
                raisedBy,
                raisedAt,
                closedAt,
                fresh.title,
                fresh.reference,
                fresh.payBand,
                fresh.payWords,
                fresh.contract,
                fresh.closesOn,
                fresh.forceCode,
                draft,
                version);
    }

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
                isDraft() ? VacancyState.DRAFT : state,
                raisedBy,
                day(raisedAt),
                closed == null ? null : day(closed),
                terms(),
                version);
    }

    boolean isDraft() {
        return draft && state == VacancyState.OPEN;
    }

    VacancyTerms terms() {
        return new VacancyTerms(
                title,
                reference,
                payBand,
                payWords,
                contract.isEmpty() ? null : Contract.valueOf(contract),
                closesOn,
                forceCode);
    }

    private static String code(@Nullable Contract contract) {
        return contract == null ? "" : contract.name();
    }

    private static LocalDate day(Instant moment) {
        return Today.inLondon(moment).toLocalDate();
    }
}
