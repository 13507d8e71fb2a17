package org.waymark.recruitment;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.kernel.VacancyId;

/** Finds vacancies that somebody may act on, and puts them with their sites and criteria into the tables. */
@Singleton
class VacancyKeeping {

    private final VacancyRepository vacancies;
    private final VacancySiteRepository places;
    private final VacancyCriterionRepository criteria;
    private final Access access;
    private final Today today;

    VacancyKeeping(
            VacancyRepository vacancies,
            VacancySiteRepository places,
            VacancyCriterionRepository criteria,
            Access access,
            Today today) {
        this.vacancies = vacancies;
        this.places = places;
        this.criteria = criteria;
        this.access = access;
        this.today = today;
    }

    /**
     * A vacancy that the actor's right reaches.
     *
     * @throws Refused.NotAllowed if the actor's roles do not hold the right
     * @throws Refused.NotFound if there is no such vacancy, or the right does not reach its service
     */
    VacancyRow reached(Actor actor, Permission permission, VacancyId id) {
        access.require(actor, permission);
        return vacancies
                .find(id)
                .filter(one -> access.allows(actor, permission, one.serviceId()))
                .orElseThrow(() -> new Refused.NotFound("vacancy"));
    }

    /** Takes a vacancy for the transaction: what it asks, and marks against it, wait for each other. */
    void take(VacancyId id) {
        if (vacancies.lock(id).isEmpty()) {
            throw new Refused.NotFound("vacancy");
        }
    }

    /** @throws Refused.ChangedMeanwhile if somebody else changed it first */
    void end(VacancyId id, int version, VacancyState how) {
        mustBeOne(vacancies.close(id, version, how, today.now()));
    }

    /** @throws Refused.ChangedMeanwhile if somebody else changed it first */
    void raise(Actor actor, VacancyId id, int version) {
        mustBeOne(vacancies.raise(id, version, actor.person(), today.now()));
    }

    Vacancy add(Actor actor, NewVacancy wanted, boolean draft) {
        var id = new VacancyId(Ids.next());
        VacancyRow row = vacancies.save(VacancyRow.of(id, wanted, actor.person(), today.now(), draft));
        parts(id, wanted);
        return row.at(wanted.sites());
    }

    /** @throws Refused.ChangedMeanwhile if somebody else changed it first */
    void claim(VacancyId id, int version) {
        mustBeOne(vacancies.claim(id, version));
    }

    /** @throws Refused.ChangedMeanwhile if somebody else changed it first */
    void change(VacancyRow row, int version, NewVacancy wanted) {
        mustBeOne(vacancies.claim(row.id(), version));
        vacancies.change(row.as(wanted));
        places.forget(row.id());
        criteria.forget(row.id());
        parts(row.id(), wanted);
    }

    private static void mustBeOne(long changed) {
        if (changed == 0) {
            throw new Refused.ChangedMeanwhile(
                    "Somebody else changed this vacancy. Look at it again before you go on.");
        }
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
