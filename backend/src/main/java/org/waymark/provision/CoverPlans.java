package org.waymark.provision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Frameworks;
import org.waymark.framework.References;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;

/**
 * What each site needs, from which day on. A plan is everything that a site needs; a new one replaces the whole, and never
 * touches earlier days.
 */
@Singleton
public class CoverPlans {

    /** As many lines as a plan may have. */
    public static final int MOST_LINES = 5000;

    private final CoverBook book;
    private final SiteRepository sites;
    private final ConfigurationBook configurations;
    private final Frameworks frameworks;
    private final References references;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    CoverPlans(
            CoverBook book,
            SiteRepository sites,
            ConfigurationBook configurations,
            Frameworks frameworks,
            References references,
            Access access,
            AuditTrail trail,
            Today today) {
        this.book = book;
        this.sites = sites;
        this.configurations = configurations;
        this.frameworks = frameworks;
        this.references = references;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** What these services need on the day, at the sites that are open then, by site and place; one statement. */
    @Transactional(readOnly = true)
    public List<CoverNeed> needsOn(Actor actor, Collection<ServiceId> services, LocalDate day) {
        access.require(actor, Permission.READ_SERVICES);
        return services.isEmpty() ? List.of() : book.needsOn(Set.copyOf(services), day);
    }

    /**
     * How many needs each site of the service has on the day, or on its first day if that is still to come; a site for which
     * nothing was planned is left out. One statement.
     */
    @Transactional(readOnly = true)
    public Map<SiteId, Integer> counts(Actor actor, ServiceId service, LocalDate day) {
        access.require(actor, Permission.READ_SERVICES, service);
        return book.counts(service, day);
    }

    /** Which service each of these needs is of, whenever it is planned for; what is no need is left out. One statement. */
    @Transactional(readOnly = true)
    public Map<CoverNeedId, ServiceId> servicesOf(Actor actor, Collection<CoverNeedId> needs) {
        access.require(actor, Permission.READ_SERVICES);
        return needs.isEmpty() ? Map.of() : book.owners(Set.copyOf(needs));
    }

    /**
     * The site with every plan there was, is and will be.
     *
     * @throws Refused.NotFound if the actor's right does not reach the site's service
     */
    @Transactional(readOnly = true)
    public CoverFile ofSite(Actor actor, SiteId id) {
        access.require(actor, Permission.READ_SERVICES);
        return file(actor, Permission.READ_SERVICES, id);
    }

    /**
     * What we propose for a site of this kind with what it offers on the day, each line with its reason: a beginning, to be
     * changed; it passes the check of a preview.
     *
     * @throws Refused.NotFound if the actor's right does not reach the site's service
     */
    @Transactional(readOnly = true)
    public List<CoverLine> proposal(Actor actor, SiteId id, LocalDate day) {
        access.require(actor, Permission.PLAN_COVER);
        SiteConfiguration site = file(actor, Permission.PLAN_COVER, id).configuration();
        return CoverTemplates.of(
                site.site(),
                frameworks.published(),
                site.pathwaysOn(day).orElse(List.of()),
                site.hours().on(day).orElse(null));
    }

    /**
     * Reads a plan as it is typed and says what is wrong with it; nothing is saved, and nothing wrong is refused.
     *
     * @throws Refused.NotFound if the actor's right does not reach the site's service
     */
    @Transactional(readOnly = true)
    public CoverPreview preview(Actor actor, SiteId id, LocalDate from, List<CoverLine> lines) {
        access.require(actor, Permission.PLAN_COVER);
        return read(file(actor, Permission.PLAN_COVER, id), from, lines);
    }

    /**
     * Says what the site needs from a day on, all of it; no line means that it needs nothing. It holds until the day
     * before the next plan; a plan from exactly this day is replaced. A line that carries the id of a need of this site
     * keeps it, as does a line that asks for the same as one of the plan before.
     *
     * @param version the version of the site
     * @return the version of the site after the change
     * @throws Refused.NotFound if the actor's right does not reach the site's service
     * @throws Refused.NotValid with every fault at its cell, named as {@link CoverColumn} says, or at “from”; nothing is
     *     saved then
     * @throws Refused.ChangedMeanwhile if somebody else changed the site first
     */
    @Transactional
    public int save(Actor actor, SiteId id, int version, LocalDate from, List<CoverLine> lines) {
        access.require(actor, Permission.PLAN_COVER);
        CoverPreview plan = read(file(actor, Permission.PLAN_COVER, id), from, lines);
        if (!plan.isSound()) {
            throw new Refused.NotValid(plan.faults());
        }
        claim(id, version);
        List<CoverNeed> needs = plan.needs();
        book.write(id, from, needs, today.now());
        trail.record(
                actor, Act.COVER_PLANNED, null, "site " + id.text(), "from " + from + ": " + needs.size() + " needs");
        return version + 1;
    }

    /**
     * Takes back the plan from exactly this day on; the one before holds on.
     *
     * @param version the version of the site
     * @return the version of the site after the change
     * @throws Refused.NotFound if the actor's right does not reach the site's service
     * @throws Refused.NotNow if no plan begins on that day
     * @throws Refused.ChangedMeanwhile if somebody else changed the site first
     */
    @Transactional
    public int withdraw(Actor actor, SiteId id, int version, LocalDate from) {
        access.require(actor, Permission.PLAN_COVER);
        if (file(actor, Permission.PLAN_COVER, id).beginningOn(from).isEmpty()) {
            throw new Refused.NotNow("No plan begins on " + Today.inWords(from) + " that could be taken back.");
        }
        claim(id, version);
        book.delete(id, from);
        trail.record(actor, Act.COVER_PLAN_WITHDRAWN, null, "site " + id.text(), "from " + from);
        return version + 1;
    }

    private CoverFile file(Actor actor, Permission permission, SiteId id) {
        Site site = sites.find(id).orElseThrow(() -> new Refused.NotFound("site"));
        if (!access.allows(actor, permission, site.serviceId())) {
            throw new Refused.NotFound("site");
        }
        ServiceConfiguration service = Objects.requireNonNull(
                configurations.of(List.of(site.serviceId())).get(site.serviceId()));
        return new CoverFile(
                service.service(),
                service.site(id).orElseThrow(),
                book.ofSite(id),
                access.allows(actor, Permission.PLAN_COVER, site.serviceId()),
                access.allows(actor, Permission.VIEW_COVER, site.serviceId()),
                today.day());
    }

    private CoverPreview read(CoverFile file, LocalDate from, List<CoverLine> lines) {
        var faults = new Faults();
        SettingCheck.withinLife(file.site(), from, today.day(), faults);
        faults.unless(
                lines.size() <= MOST_LINES, "lines", "A plan has at most 5,000 lines; this one has more. Shorten it.");
        if (lines.size() > MOST_LINES) {
            return new CoverPreview(List.of(), faults.all());
        }
        return CoverCheck.read(
                file,
                from,
                new CoverTerms(frameworks.published(), references.lists().clearances()),
                lines,
                faults);
    }

    private void claim(SiteId id, int version) {
        if (sites.claim(id, version) == 0) {
            throw new Refused.ChangedMeanwhile("Somebody else changed this site. Look at it again before you go on.");
        }
    }
}
