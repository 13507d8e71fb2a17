package org.waymark.provision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.OpenToAll;
import org.waymark.kernel.Refused;

/** Real services as public pages describe them, and starting a new service from one of them. */
@Singleton
public class ExampleServices {

    /** Holds the examples, so that they are read only when somebody needs them. */
    private static final class Bundled {
        static final List<ExampleService> EXAMPLES = ExampleImport.examples();
    }

    private final LdServices services;
    private final Sites sites;
    private final ServiceConfigurations configurations;
    private final SiteConfigurations siteConfigurations;
    private final Access access;
    private final AuditTrail trail;

    ExampleServices(
            LdServices services,
            Sites sites,
            ServiceConfigurations configurations,
            SiteConfigurations siteConfigurations,
            Access access,
            AuditTrail trail) {
        this.services = services;
        this.sites = sites;
        this.configurations = configurations;
        this.siteConfigurations = siteConfigurations;
        this.access = access;
        this.trail = trail;
    }

    @OpenToAll("public pages and adverts, retold; they name nobody")
    public List<ExampleService> list() {
        return Bundled.EXAMPLES;
    }

    /** @throws Refused.NotFound if there is no such example */
    @OpenToAll("public pages and adverts, retold; they name nobody")
    public ExampleService find(String code) {
        return Bundled.EXAMPLES.stream()
                .filter(example -> example.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused.NotFound("example"));
    }

    /**
     * Adds a service with the sites, hours, pathways, partners, counties and ages that the example states, from the new
     * service's first day on. What the example does not state stays not stated.
     *
     * @throws Refused.NotAllowed if the actor's right does not reach all services
     * @throws Refused.NotValid if a name is missing or used, there is no first day, or a custody suite has no police force
     */
    @Transactional
    public LdService create(Actor actor, ExampleChoice choice) {
        access.require(actor, Permission.CHANGE_SERVICES);
        ExampleService example = find(choice.example());
        LocalDate from = choice.service().beganOn();
        var places = example.sites().stream()
                .filter(place -> !choice.leftOut().contains(place.name()))
                .toList();
        var faults = new Faults();
        faults.unless(from != null, "beganOn", "Give the day from which this holds.");
        for (ExampleService.Place place : places) {
            faults.unless(
                    !place.lacksForce() || choice.forces().containsKey(place.name()),
                    example.forceField(place),
                    "Choose the police force of " + place.name() + ", or leave the site out.");
        }
        if (from == null) {
            faults.refuseIfAny();
            throw new Refused.NotValid("beganOn", "");
        }
        LdService service = add(actor, choice.service(), faults);
        say(actor, service, example, from);
        places.forEach(place -> add(actor, service, place, choice.forces().get(place.name()), from));
        trail.record(
                actor,
                Act.SERVICE_CONFIGURED,
                null,
                "service " + service.id().text(),
                "from example " + example.code());
        return services.find(actor, service.id());
    }

    /** Adds the service and tells its faults together with those found before. */
    private LdService add(Actor actor, NewService command, Faults faults) {
        try {
            LdService service = services.add(actor, command);
            faults.refuseIfAny();
            return service;
        } catch (Refused.NotValid wrong) {
            if (!faults.all().equals(wrong.faults())) {
                wrong.faults().forEach(fault -> faults.add(fault.field(), fault.sentence()));
            }
            throw new Refused.NotValid(faults.all());
        }
    }

    private void say(Actor actor, LdService service, ExampleService example, LocalDate from) {
        int version = service.version();
        Setting.Ages ages = example.ages();
        if (ages != null) {
            version = configurations.change(actor, service.id(), version, from, ages);
        }
        if (!example.counties().isEmpty()) {
            version =
                    configurations.change(actor, service.id(), version, from, new Setting.Counties(example.counties()));
        }
        if (!example.partners().isEmpty()) {
            var partners = example.partners().stream()
                    .map(ExampleService.Partner::partner)
                    .toList();
            version = configurations.change(actor, service.id(), version, from, new Setting.Partners(partners));
        }
        if (!example.pathways().isEmpty()) {
            configurations.change(
                    actor, service.id(), version, from, new Setting.Pathways(EnumSet.copyOf(example.offered())));
        }
    }

    private void add(
            Actor actor,
            LdService service,
            ExampleService.Place place,
            @org.jspecify.annotations.Nullable ForceCode chosen,
            LocalDate from) {
        ForceCode force = place.force() == null ? chosen : place.force();
        String court = place.kind().isCourt() ? place.name() : "";
        Site site = sites.add(
                actor, service.id(), new SiteForm(place.name(), place.kind(), force, court, place.postcode(), from));
        OpeningHours hours = place.hours();
        if (hours != null) {
            siteConfigurations.change(actor, site.id(), site.version(), from, hours);
        }
    }
}
