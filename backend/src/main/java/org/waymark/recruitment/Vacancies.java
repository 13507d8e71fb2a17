package org.waymark.recruitment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Scope;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.VacancyId;
import org.waymark.people.Post;
import org.waymark.people.Posts;

/** The posts that services look for somebody for, from the day they are raised until they are filled or withdrawn. */
@Singleton
public class Vacancies {

    private static final int LARGEST_PAGE = 200;

    private final VacancyRepository vacancies;
    private final VacancyKeeping keeping;
    private final VacancyCheck check;
    private final VacancyWords words;
    private final OfferGuard offers;
    private final SiteAsking asking;
    private final Posts posts;
    private final Access access;
    private final AuditTrail trail;

    Vacancies(
            VacancyRepository vacancies,
            VacancyKeeping keeping,
            VacancyCheck check,
            VacancyWords words,
            OfferGuard offers,
            SiteAsking asking,
            Posts posts,
            Access access,
            AuditTrail trail) {
        this.vacancies = vacancies;
        this.keeping = keeping;
        this.check = check;
        this.words = words;
        this.offers = offers;
        this.asking = asking;
        this.posts = posts;
        this.access = access;
        this.trail = trail;
    }

    /** How a vacancy ends. */
    public enum Closing {
        FILLED,
        WITHDRAWN;

        VacancyState state() {
            return this == FILLED ? VacancyState.FILLED : VacancyState.WITHDRAWN;
        }
    }

    /**
     * What a vacancy of the service can be made of, and the cover need that it is for, if one is named.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service, or it has no such need today
     */
    @Transactional(readOnly = true)
    public VacancySheet sheet(Actor actor, ServiceId service, @Nullable CoverNeedId need) {
        access.require(actor, Permission.RAISE_VACANCIES, service);
        return words.sheet(actor, service, need, null);
    }

    /**
     * What a vacancy like a post of the service can be made of.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service, or it has no such post of that person
     */
    @Transactional(readOnly = true)
    public VacancySheet sheetLike(Actor actor, ServiceId service, PersonId person, PostId post) {
        access.require(actor, Permission.RAISE_VACANCIES, service);
        Post like = posts.of(actor, person).stream()
                .filter(one -> one.id().equals(post) && one.service().equals(service))
                .findFirst()
                .orElseThrow(() -> new Refused.NotFound("post"));
        return words.sheet(actor, service, null, like);
    }

    /**
     * Which clearance a post in the role would need at these sites.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service
     */
    @Transactional(readOnly = true)
    public AskedBySites askedBy(Actor actor, ServiceId service, RoleCode role, Set<SiteId> sites) {
        access.require(actor, Permission.PREPARE_VACANCIES, service);
        return asking.of(actor, role, sites);
    }

    /**
     * Says that the service looks for somebody.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service
     * @throws Refused.NotValid if role or level of clearance are unknown, the hours are not from 1 to 60, a site is not
     *     one of the service or has closed, the cover need is another service's, its closing date has passed, band, force
     *     or criteria cannot be, or words are too long
     */
    @Transactional
    public Vacancy raise(Actor actor, NewVacancy wanted) {
        access.require(actor, Permission.RAISE_VACANCIES, wanted.service());
        check.sound(actor, wanted);
        check.mayBeRaised(wanted.terms());
        Vacancy raised = keeping.add(actor, wanted, false);
        trail.record(actor, Act.VACANCY_RAISED, null, "vacancy " + raised.id().text(), raised(wanted));
        return raised;
    }

    /**
     * One vacancy with all that its advert says.
     *
     * @throws Refused.NotFound if there is no such vacancy, or the actor's right does not reach its service
     */
    @Transactional(readOnly = true)
    public VacancyFile one(Actor actor, VacancyId id) {
        return words.file(actor, keeping.reached(actor, Permission.READ_VACANCIES, id));
    }

    /**
     * A page of vacancies, open ones first: of one service, or of every service that the actor may read them of.
     *
     * @throws Refused.NotFound if a service is named that the actor's right does not reach
     * @throws Refused.NotAllowed if the actor's roles let them read no vacancies
     */
    @Transactional(readOnly = true)
    public VacancyPage list(Actor actor, @Nullable ServiceId service, int from, int most) {
        if (service == null) {
            access.require(actor, Permission.READ_VACANCIES);
        } else {
            access.require(actor, Permission.READ_VACANCIES, service);
        }
        Scope scope = access.scope(actor, Permission.READ_VACANCIES);
        boolean all = service == null && scope.all();
        List<ServiceId> where = service == null ? scope.servicesForSql() : List.of(service);
        List<VacancyRow> rows = vacancies.page(all, where, Math.clamp(most, 1, LARGEST_PAGE), Math.max(0, from));
        return words.page(actor, rows, vacancies.count(all, where));
    }

    /**
     * Says that the post was filled, or that the service looks for nobody any more.
     *
     * @throws Refused.NotFound if there is no such vacancy, or the actor's right does not reach its service
     * @throws Refused.NotNow if it was closed already, or the post was offered to somebody who is not in it yet
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public Vacancy close(Actor actor, VacancyId id, int version, Closing how) {
        VacancyRow row = keeping.reached(actor, Permission.RAISE_VACANCIES, id);
        if (row.isDraft()) {
            throw new Refused.NotNow("This vacancy is a draft. Raise it, or discard it.");
        }
        if (row.state() != VacancyState.OPEN) {
            throw new Refused.NotNow("This vacancy was closed already.");
        }
        offers.mayClose(id);
        keeping.end(id, version, how.state());
        trail.record(actor, Act.VACANCY_CLOSED, null, "vacancy " + id.text(), how.name());
        return words.whole(List.of(vacancies.find(id).orElseThrow())).getFirst();
    }

    private static String raised(NewVacancy wanted) {
        CoverNeedId need = wanted.need();
        return "service " + wanted.service().text() + ", role " + wanted.role()
                + (need == null ? "" : ", need " + need.text());
    }
}
