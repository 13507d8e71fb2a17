package org.waymark.skillmix;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.development.DevelopmentGoals;
import org.waymark.development.Goal;
import org.waymark.development.NeededBy;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.people.WomanOffers;
import org.waymark.provision.CoverPlan;
import org.waymark.provision.CoverPlans;

/** Who can cover what a service needs. */
@Singleton
public class Cover {

    private final CoverPictures pictures;
    private final CoverPlans plans;
    private final WomanOffers offers;
    private final DevelopmentGoals goals;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Cover(
            CoverPictures pictures,
            CoverPlans plans,
            WomanOffers offers,
            DevelopmentGoals goals,
            Access access,
            AuditTrail trail,
            Today today) {
        this.pictures = pictures;
        this.plans = plans;
        this.offers = offers;
        this.goals = goals;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * How every cover need of the service is met on the day, or today, with some rules switched off. On a day in the past
     * it is told as it was then. Every reading is written down.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service
     */
    @Transactional
    public Coverage coverage(Actor actor, ServiceId service, @Nullable LocalDate day, Set<CountRule> without) {
        CoverPicture picture = picture(actor, service, day);
        return told(actor, Coverage.of(picture, without));
    }

    /**
     * The same with the needs that hang on one person, and what ends within a year of the day. Every reading is written
     * down.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service
     */
    @Transactional
    public CoverReport report(Actor actor, ServiceId service, @Nullable LocalDate day, Set<CountRule> without) {
        CoverPicture picture = picture(actor, service, day);
        Coverage coverage = told(actor, Coverage.of(picture, without));
        return new CoverReport(
                coverage,
                SinglePoint.of(picture, Coverage.of(picture, Set.of()), onTheWay(actor, service)),
                CoverTimeline.of(picture),
                CoverGround.of(
                        picture,
                        () -> plans.counts(actor, service, picture.day()).keySet()));
    }

    /** How many gaps there are today at each site of the service that has cover needs; numbers only. */
    @Transactional(readOnly = true)
    public Map<SiteId, Integer> gapsBySite(Actor actor, ServiceId service) {
        access.require(actor, Permission.VIEW_COVER, service);
        return Coverage.of(pictures.of(actor, service, today.day()), Set.of()).needs().stream()
                .collect(Collectors.toMap(need -> need.need().site(), need -> need.isGap() ? 1 : 0, Integer::sum));
    }

    /**
     * How the figure of one need came about, person by person. Every reading is written down.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service, or it has no such need on the day
     */
    @Transactional
    public NeedStory story(Actor actor, ServiceId service, CoverNeedId need, @Nullable LocalDate day) {
        CoverPicture picture = picture(actor, service, day);
        NeedCover cover = told(actor, Coverage.of(picture, Set.of()))
                .find(need)
                .orElseThrow(() -> new Refused.NotFound("cover need"));
        LocalDate planFrom = plans.ofSite(actor, cover.need().site())
                .on(picture.day())
                .map(CoverPlan::from)
                .orElse(null);
        return NeedStory.of(picture, cover, planFrom, goals.forNeeds(actor, service, List.of(need)));
    }

    /** How each service stands that the actor manages, in numbers and without names; seven statements for any number. */
    @Transactional(readOnly = true)
    public List<CoverGlance> glance(Actor actor) {
        access.require(actor, Permission.USE_OWN_ACCOUNT);
        Set<ServiceId> managed = access.scope(actor, Permission.VIEW_COVER).services();
        return pictures.ofSeveral(actor, managed, today.day()).stream()
                .map(CoverGlance::of)
                .toList();
    }

    /** Who has an open development goal for which need. */
    private Map<CoverNeedId, Set<PersonId>> onTheWay(Actor actor, ServiceId service) {
        var people = new HashMap<CoverNeedId, Set<PersonId>>();
        for (Goal goal : goals.ofService(actor, service).open()) {
            NeededBy by = goal.neededBy();
            CoverNeedId need = by == null ? null : by.need();
            if (need != null) {
                people.computeIfAbsent(need, any -> new HashSet<>()).add(goal.person());
            }
        }
        return people;
    }

    private CoverPicture picture(Actor actor, ServiceId service, @Nullable LocalDate day) {
        access.require(actor, Permission.VIEW_COVER, service);
        CoverPicture picture = pictures.of(actor, service, day == null ? today.day() : day);
        trail.record(
                actor,
                Act.COVER_READ,
                null,
                "service " + service.text(),
                "day " + picture.day() + ", people " + picture.people().size());
        return picture;
    }

    /** Adds whether a woman can be chosen: one statement for all needs that ask for it, none where no need does. */
    private Coverage told(Actor actor, Coverage coverage) {
        List<Set<PersonId>> groups = coverage.needs().stream()
                .filter(need -> need.need().womanChoice())
                .map(need ->
                        need.counted().stream().map(NeedCover.Counted::person).collect(Collectors.toUnmodifiableSet()))
                .toList();
        return groups.isEmpty()
                ? coverage
                : coverage.choosing(offers.among(actor, new WomanOffers.Groups(groups, coverage.day())));
    }
}
