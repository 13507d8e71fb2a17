package org.waymark.recruitment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.waymark.kernel.Actor;
import org.waymark.kernel.VacancyId;
import org.waymark.people.Neighbourhood;

/** Vacancies and who applied for them, for tests. */
final class Applied {

    private Applied() {}

    static NewVacancy wanted(Neighbourhood here, List<Criterion> criteria) {
        return new NewVacancy(
                here.id(),
                Neighbourhood.PRACTITIONER,
                new BigDecimal("37.5"),
                Set.of(),
                "",
                null,
                "",
                "",
                VacancyTerms.NONE,
                criteria);
    }

    /** An open vacancy that asks for this. */
    static VacancyId vacancy(Neighbourhood here, Actor manager, List<Criterion> criteria) {
        return here.house
                .get(Vacancies.class)
                .raise(manager, wanted(here, criteria))
                .id();
    }

    static NewCandidate named(VacancyId vacancy, String given, String family, String email, String reference) {
        return new NewCandidate(vacancy, given, family, email, reference, Neighbourhood.DAY, false);
    }
}
