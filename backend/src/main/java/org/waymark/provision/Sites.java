package org.waymark.provision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;

/** The custody suites, courts and bases where a service works. */
@Singleton
public class Sites {

    private final SiteRepository sites;
    private final ServiceRepository services;
    private final ForceRepository forces;
    private final Access access;
    private final AuditTrail trail;

    Sites(SiteRepository sites, ServiceRepository services, ForceRepository forces, Access access, AuditTrail trail) {
        this.sites = sites;
        this.services = services;
        this.forces = forces;
        this.access = access;
        this.trail = trail;
    }

    /** The police forces by name. */
    @Transactional(readOnly = true)
    public List<Force> forces(Actor actor) {
        access.require(actor, Permission.READ_SERVICES);
        return forces.list();
    }

    /** All sites of the service by name, closed ones included; ask {@link Site#isOpenOn} for the others. */
    @Transactional(readOnly = true)
    public List<Site> ofService(Actor actor, ServiceId service) {
        access.require(actor, Permission.READ_SERVICES, service);
        return sites.ofServices(List.of(service));
    }

    /** All sites of several services by name, closed ones included. */
    @Transactional(readOnly = true)
    public List<Site> ofServices(Actor actor, Collection<ServiceId> several) {
        access.require(actor, Permission.READ_SERVICES);
        return several.isEmpty() ? List.of() : sites.ofServices(Set.copyOf(several));
    }

    /**
     * One site, closed or not.
     *
     * @throws Refused.NotFound if there is no such site, or the actor's right does not reach its service
     */
    @Transactional(readOnly = true)
    public Site find(Actor actor, SiteId id) {
        access.require(actor, Permission.READ_SERVICES);
        return sites.find(id)
                .filter(site -> access.allows(actor, Permission.READ_SERVICES, site.serviceId()))
                .orElseThrow(() -> new Refused.NotFound("site"));
    }

    /**
     * The service with all its sites and for how long it counts agreed levels on the day; one statement.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service
     */
    @Transactional(readOnly = true)
    public SiteBook bookOn(Actor actor, ServiceId service, LocalDate day) {
        access.require(actor, Permission.READ_SERVICES, service);
        List<PlaceRow> rows = sites.places(service, day);
        if (rows.isEmpty()) {
            throw new Refused.NotFound("service");
        }
        PlaceRow first = rows.getFirst();
        Integer months = first.levelMonths();
        return new SiteBook(
                service,
                first.serviceName(),
                months == null ? ServiceRule.USUAL.levelMonths() : months,
                rows.stream().flatMap(PlaceRow::place).toList());
    }

    /**
     * Adds a site to a service.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service
     * @throws Refused.NotValid if the name is missing or already used in the service, a custody suite names no police
     *     force, or a court no court
     */
    @Transactional
    public Site add(Actor actor, ServiceId service, SiteForm form) {
        access.require(actor, Permission.CHANGE_SERVICES, service);
        if (services.find(service).isEmpty()) {
            throw new Refused.NotFound("service");
        }
        Site site = sites.save(sound(new SiteId(Ids.next()), service, 0, null, form));
        trail.record(actor, Act.SITE_ADDED, null, "site " + site.id().text(), "service " + service.text());
        return site;
    }

    /**
     * Changes what is said about the site.
     *
     * @throws Refused.NotFound if the actor's right does not reach the site's service
     * @throws Refused.NotValid as when it is added, or if it would open after it closed
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public Site change(Actor actor, SiteId id, int version, SiteForm form) {
        Site before = changeable(actor, id);
        Site site = sound(id, before.serviceId(), version, before.closedOn(), form);
        mustBeOne(sites.claim(id, version));
        sites.change(site);
        trail.record(actor, Act.SITE_CHANGED, null, "site " + id.text());
        return existing(id);
    }

    /**
     * Closes the site with the given last day.
     *
     * @throws Refused.NotFound if the actor's right does not reach the site's service
     * @throws Refused.NotNow if it has closed already
     * @throws Refused.NotValid if it would close before it opened
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public Site close(Actor actor, SiteId id, LocalDate lastDay, int version) {
        Site site = changeable(actor, id);
        LocalDate closed = site.closedOn();
        if (closed != null) {
            throw new Refused.NotNow("This site has closed already, on " + Today.inWords(closed) + ".");
        }
        if (lastDay.isBefore(site.openedOn())) {
            throw new Refused.NotValid(
                    "closedOn",
                    "A site cannot close before it opens; this one opens on " + Today.inWords(site.openedOn()) + ".");
        }
        mustBeOne(sites.close(id, version, lastDay));
        trail.record(actor, Act.SITE_CLOSED, null, "site " + id.text(), "last day " + lastDay);
        return existing(id);
    }

    private Site changeable(Actor actor, SiteId id) {
        access.require(actor, Permission.CHANGE_SERVICES);
        Site site = existing(id);
        if (!access.allows(actor, Permission.CHANGE_SERVICES, site.serviceId())) {
            throw new Refused.NotFound("site");
        }
        return site;
    }

    private Site existing(SiteId id) {
        return sites.find(id).orElseThrow(() -> new Refused.NotFound("site"));
    }

    private Site sound(SiteId id, ServiceId service, int version, @Nullable LocalDate closed, SiteForm form) {
        var faults = new Faults();
        String name = faults.required("name", form.name(), 200, "Give the site a name.");
        faults.unless(
                sites.named(service, name, id) == 0,
                "name",
                "This service already has a site called “" + Refused.quoted(name) + "”.");
        SiteKind kind = form.kind();
        ForceCode force = form.force();
        if (force != null) {
            faults.unless(
                    forces.list().stream().anyMatch(known -> known.code().equals(force)),
                    "force",
                    "There is no police force with the code " + force + ".");
        }
        faults.unless(force != null || !kind.needsForce(), "force", "Choose the police force that runs the suite.");
        String court = faults.optional("court", form.court(), 200);
        faults.unless(!court.isEmpty() || !kind.isCourt(), "court", "Name the court.");
        String postcode = faults.optional("postcode", form.postcode(), 10);
        faults.unless(
                closed == null || !closed.isBefore(form.openedOn()),
                "openedOn",
                "A site cannot open after it has closed.");
        faults.refuseIfAny();
        return new Site(id, service, name, kind, force, court, postcode, form.openedOn(), closed, version);
    }

    private static void mustBeOne(long changed) {
        if (changed == 0) {
            throw new Refused.ChangedMeanwhile("Somebody else changed this site. Look at it again before you go on.");
        }
    }
}
