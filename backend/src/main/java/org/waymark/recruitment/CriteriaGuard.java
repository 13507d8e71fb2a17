package org.waymark.recruitment;

import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.kernel.Refused;
import org.waymark.kernel.VacancyId;

/** Keeps what a vacancy asks as it is once somebody has marked a candidate against it. */
@Singleton
class CriteriaGuard {

    private final VacancyKeeping vacancies;
    private final VacancyCriterionRepository criteria;
    private final ShortlistRepository marks;

    CriteriaGuard(VacancyKeeping vacancies, VacancyCriterionRepository criteria, ShortlistRepository marks) {
        this.vacancies = vacancies;
        this.criteria = criteria;
        this.marks = marks;
    }

    /**
     * Takes the vacancy, so that nobody marks meanwhile.
     *
     * @throws Refused.NotValid if the criteria would change although candidates were marked against them
     */
    void mayBecome(VacancyId vacancy, List<Criterion> wanted) {
        vacancies.take(vacancy);
        List<Criterion> there =
                criteria.of(vacancy).stream().map(AskedCriterion::criterion).toList();
        if (!there.equals(wanted) && marks.marksFor(vacancy) > 0) {
            throw new Refused.NotValid(
                    "essential",
                    "Candidates were marked against these criteria. Leave them as they are, in the same order.");
        }
    }
}
