package org.waymark.recruitment;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.kernel.VacancyId;

/** Puts a vacancy with its sites and criteria into the tables. */
@Singleton
class VacancyKeeping {

    private final VacancyRepository vacancies;
    private final VacancySiteRepository places;
    private final VacancyCriterionRepository criteria;
    private final Today today;

    VacancyKeeping(
            VacancyRepository vacancies,
            VacancySiteRepository places,
            VacancyCriterionRepository criteria,
            Today today) {
        this.vacancies = vacancies;
        this.places = places;
        this.criteria = criteria;
        this.today = today;
    }

    Vacancy add(Actor actor, NewVacancy wanted, boolean draft) {
        var id = new VacancyId(Ids.next());
        VacancyRow row = vacancies.save(VacancyRow.of(id, wanted, actor.person(), today.now(), draft));
        parts(id, wanted);
        return row.at(wanted.sites());
    }

    /** @throws Refused.ChangedMeanwhile if somebody else changed it first */
    void change(VacancyRow row, int version, NewVacancy wanted) {
        if (vacancies.claim(row.id(), version) == 0) {
            throw new Refused.ChangedMeanwhile(
                    "Somebody else changed this vacancy. Look at it again before you go on.");
        }
        vacancies.change(row.as(wanted));
        places.forget(row.id());
        criteria.forget(row.id());
        parts(row.id(), wanted);
    }

    private void parts(VacancyId id, NewVacancy wanted) {
        Set<SiteId> sites = wanted.sites();
        places.saveAll(sites.stream().map(site -> VacancySiteRow.of(id, site)).toList());
        criteria.saveAll(IntStream.range(0, wanted.criteria().size())
                .mapToObj(place ->
                        VacancyCriterionRow.of(id, place, wanted.criteria().get(place)))
                .toList());
    }
}
