package org.waymark.skillmix;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.provision.Site;
import org.waymark.provision.Sites;

/** Whether somebody may work at a site on a day, why, and on which day the answer changes. */
@Singleton
public class Readinesses {

    private final CoverPictures pictures;
    private final Sites sites;
    private final LdServices services;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Readinesses(
            CoverPictures pictures, Sites sites, LdServices services, Access access, AuditTrail trail, Today today) {
        this.pictures = pictures;
        this.sites = sites;
        this.services = services;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Whether the person may work at the site on the day, or today. Managers ask about their service's people, everybody
     * about themselves. Every reading is written down.
     *
     * @throws Refused.NotFound if there is no such site, the actor's right reaches neither its service nor the person, or
     *     the person has no post in that service on the day or later
     */
    @Transactional
    public Readiness of(Actor actor, PersonId person, SiteId site, @Nullable LocalDate day) {
        Site where = sites.find(actor, site);
        LocalDate on = day == null ? today.day() : day;
        Readiness answer = access.allows(actor, Permission.VIEW_COVER, where.serviceId())
                ? answer(pictures.of(actor, where.serviceId(), on), person, site)
                : own(actor, person, where, on);
        trail.record(actor, Act.READINESS_READ, person, "site " + site.text(), "day " + on);
        return answer;
    }

    /**
     * The same for everybody with a post in the site's service that has not ended before the day. Every reading is written
     * down.
     *
     * @throws Refused.NotFound if there is no such site, or the actor's right does not reach its service
     */
    @Transactional
    public SiteReadiness at(Actor actor, SiteId site, @Nullable LocalDate day) {
        Site where = sites.find(actor, site);
        if (!access.allows(actor, Permission.VIEW_COVER, where.serviceId())) {
            trail.recordDenied(actor, Permission.VIEW_COVER.name(), null);
            throw new Refused.NotFound("site");
        }
        LocalDate on = day == null ? today.day() : day;
        CoverPicture picture = pictures.of(actor, where.serviceId(), on);
        SiteRules rules = rules(picture, site);
        SiteClearance asks = SiteClearance.of(
                where.kind(),
                where.forceCode(),
                picture.needs().stream()
                        .filter(need -> need.site().equals(site))
                        .toList(),
                rules.schemes());
        List<SiteReadiness.Person> people = picture.people().stream()
                .map(person -> new SiteReadiness.Person(person.name(), ReadinessRules.of(person, rules, on)))
                .sorted(Comparator.comparing(
                        (SiteReadiness.Person person) -> !person.readiness().isReady()))
                .toList();
        trail.record(actor, Act.READINESS_READ, null, "site " + site.text(), "day " + on + ", people " + people.size());
        return new SiteReadiness(
                site, rules.name(), picture.service(), picture.named(), on, asks.level(), asks.words(), people);
    }

    /** Where the actor may work today of all sites that their own posts name, those first where they may. */
    @Transactional(readOnly = true)
    public OwnReadiness mine(Actor actor) {
        access.require(actor, Permission.READ_STANDING, actor.person(), "person");
        access.require(actor, Permission.READ_AGREED_LEVELS, actor.person(), "person");
        LocalDate day = today.day();
        List<CoverPicture> own = pictures.ownEverywhere(actor, day);
        Map<ServiceId, LdService> named =
                services.byIds(actor, own.stream().map(CoverPicture::service).collect(Collectors.toUnmodifiableSet()));
        return OwnReadiness.of(own, day, named);
    }

    private Readiness own(Actor actor, PersonId person, Site site, LocalDate day) {
        if (!actor.is(person)) {
            trail.recordDenied(actor, Permission.VIEW_COVER.name(), person);
            throw new Refused.NotFound("person");
        }
        access.require(actor, Permission.READ_STANDING, person, "person");
        access.require(actor, Permission.READ_AGREED_LEVELS, person, "person");
        return answer(pictures.own(actor, site.serviceId(), day), person, site.id());
    }

    private static Readiness answer(CoverPicture picture, PersonId person, SiteId site) {
        return picture.people().stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .map(one -> ReadinessRules.of(one, rules(picture, site), picture.day()))
                .orElseThrow(() -> new Refused.NotFound("person"));
    }

    private static SiteRules rules(CoverPicture picture, SiteId site) {
        SiteRules rules = picture.sites().get(site);
        if (rules == null) {
            throw new Refused.NotFound("site");
        }
        return rules;
    }
}
