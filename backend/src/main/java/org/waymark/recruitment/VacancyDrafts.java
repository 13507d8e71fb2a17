package org.waymark.recruitment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.VacancyId;

/** Vacancies before they are raised: recruiters and managers prepare them, a manager raises them. */
@Singleton
public class VacancyDrafts {

    private final VacancyKeeping keeping;
    private final VacancyCheck check;
    private final VacancyWords words;
    private final CriteriaGuard guard;
    private final OfferGuard offers;
    private final Access access;
    private final AuditTrail trail;

    VacancyDrafts(
            VacancyKeeping keeping,
            VacancyCheck check,
            VacancyWords words,
            CriteriaGuard guard,
            OfferGuard offers,
            Access access,
            AuditTrail trail) {
        this.keeping = keeping;
        this.check = check;
        this.words = words;
        this.guard = guard;
        this.offers = offers;
        this.access = access;
        this.trail = trail;
    }

    /**
     * What a draft of the service can be made of.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service
     */
    @Transactional(readOnly = true)
    public VacancySheet sheet(Actor actor, ServiceId service) {
        access.require(actor, Permission.PREPARE_VACANCIES, service);
        return words.sheet(actor, service, null, null);
    }

    /**
     * Keeps a draft, which those who may read the service's vacancies see.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service
     * @throws Refused.NotValid if it could not be a vacancy, except that its closing date may have passed
     */
    @Transactional
    public Vacancy keep(Actor actor, NewVacancy wanted) {
        access.require(actor, Permission.PREPARE_VACANCIES, wanted.service());
        check.sound(actor, wanted);
        Vacancy kept = keeping.add(actor, wanted, true);
        trail.record(
                actor,
                Act.VACANCY_DRAFTED,
                null,
                "vacancy " + kept.id().text(),
                "service " + wanted.service().text() + ", role " + wanted.role());
        return kept;
    }

    /**
     * Changes a vacancy: a draft may be changed by whoever may prepare one, an open one by whoever may raise one. Its
     * service, and the cover need it was raised for, stay.
     *
     * @throws Refused.NotFound if there is no such vacancy, or the actor's right does not reach its service
     * @throws Refused.NotNow if it was closed already
     * @throws Refused.NotValid if it could not be a vacancy, the closing date of an open one would move to a day that has
     *     passed, or candidates were marked against the criteria that would change
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public void change(Actor actor, VacancyId id, int version, NewVacancy wanted) {
        VacancyRow row = keeping.reached(actor, Permission.PREPARE_VACANCIES, id);
        if (!row.isDraft()) {
            access.require(actor, Permission.RAISE_VACANCIES, row.serviceId());
        }
        if (row.state() != VacancyState.OPEN) {
            throw new Refused.NotNow("This vacancy was closed already.");
        }
        if (!wanted.service().equals(row.serviceId())) {
            throw new Refused.NotValid("service", "A vacancy stays with its service.");
        }
        check.sound(actor, wanted);
        if (!row.isDraft()) {
            check.mayClose(row.terms(), wanted.terms());
        }
        guard.mayBecome(id, wanted.criteria());
        offers.mayChange(row, wanted);
        keeping.change(row, version, wanted);
        trail.record(actor, Act.VACANCY_CHANGED, null, "vacancy " + id.text(), "role " + wanted.role());
    }

    /**
     * Raises a draft: from now on the service looks for somebody.
     *
     * @throws Refused.NotFound if there is no such vacancy, or the actor's right does not reach its service
     * @throws Refused.NotNow if it is no draft any more
     * @throws Refused.NotValid if its closing date has passed
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public void raise(Actor actor, VacancyId id, int version) {
        VacancyRow row = keeping.reached(actor, Permission.RAISE_VACANCIES, id);
        mustBeDraft(row);
        check.mayBeRaised(row.terms());
        keeping.raise(actor, id, version);
        trail.record(actor, Act.VACANCY_RAISED, null, "vacancy " + id.text(), "from a draft");
    }

    /**
     * Discards a draft that nobody needs.
     *
     * @throws Refused.NotFound if there is no such vacancy, or the actor's right does not reach its service
     * @throws Refused.NotNow if it is no draft any more
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public void discard(Actor actor, VacancyId id, int version) {
        mustBeDraft(keeping.reached(actor, Permission.PREPARE_VACANCIES, id));
        keeping.end(id, version, VacancyState.WITHDRAWN);
        trail.record(actor, Act.VACANCY_CLOSED, null, "vacancy " + id.text(), "draft discarded");
    }

    private static void mustBeDraft(VacancyRow row) {
        if (!row.isDraft()) {
            throw new Refused.NotNow("This vacancy is no draft any more.");
        }
    }
}
