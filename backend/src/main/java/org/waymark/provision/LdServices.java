package org.waymark.provision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Scope;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;

/** The Liaison and Diversion services that use this system. */
@Singleton
public class LdServices {

    private static final LocalDate LONG_AGO = LocalDate.of(1000, 1, 1);
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");

    private final ServiceRepository services;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    LdServices(ServiceRepository services, Access access, AuditTrail trail, Today today) {
        this.services = services;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** The services that have not ended, by name. */
    @Transactional(readOnly = true)
    public List<LdService> list(Actor actor) {
        return openOn(actor, today.day());
    }

    /** All services, those that have ended included, by name. */
    @Transactional(readOnly = true)
    public List<LdService> listWithEnded(Actor actor) {
        return openOn(actor, LONG_AGO);
    }

    /** @throws Refused.NotFound if there is no such service */
    @Transactional(readOnly = true)
    public LdService find(Actor actor, ServiceId id) {
        access.require(actor, Permission.READ_SERVICES, id);
        return existing(id);
    }

    /** The services with these ids, ended ones included; ids that no service has are left out. */
    @Transactional(readOnly = true)
    public Map<ServiceId, LdService> byIds(Actor actor, Collection<ServiceId> ids) {
        access.require(actor, Permission.READ_SERVICES);
        return ids.isEmpty()
                ? Map.of()
                : services.withIds(Set.copyOf(ids)).stream()
                        .collect(Collectors.toMap(LdService::id, Function.identity()));
    }

    /** The services with these codes by their code in capitals; codes that no service has are left out. */
    @Transactional(readOnly = true)
    public Map<String, LdService> byCodes(Actor actor, Collection<String> codes) {
        access.require(actor, Permission.READ_SERVICES);
        Set<String> wanted = codes.stream().map(LdServices::asCode).collect(Collectors.toUnmodifiableSet());
        return wanted.isEmpty()
                ? Map.of()
                : services.withCodes(wanted).stream().collect(Collectors.toMap(LdService::code, Function.identity()));
    }

    /**
     * Adds a service.
     *
     * @throws Refused.NotAllowed if the actor's right does not reach all services
     * @throws Refused.NotValid if the code or a name is missing, too long or already used
     */
    @Transactional
    public LdService add(Actor actor, NewService command) {
        access.require(actor, Permission.CHANGE_SERVICES);
        if (!access.scope(actor, Permission.CHANGE_SERVICES).all()) {
            throw new Refused.NotAllowed("Only an administrator adds services. Ask one to add this service.");
        }
        var faults = new Faults();
        String code = asCode(command.code());
        if (!CODE.matcher(code).matches()) {
            faults.add("code", "Give a code of 2 to 20 letters, digits and hyphens, such as WILTS.");
        } else if (!services.withCodes(List.of(code)).isEmpty()) {
            faults.add("code", "Another service has the code " + code + ". Choose a different one.");
        }
        var id = new ServiceId(Ids.next());
        String name = name(faults, command.name(), id);
        String provider = provider(faults, command.provider());
        String area = faults.optional("area", command.area(), 300);
        faults.refuseIfAny();
        LdService service = services.save(new LdService(id, code, name, provider, area, command.beganOn(), null, 0));
        trail.record(actor, Act.SERVICE_ADDED, null, "service " + id.text(), "code " + code);
        return service;
    }

    /**
     * Names the service, its provider or its area anew.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service
     * @throws Refused.NotValid if a name is missing, too long or already used
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public LdService change(Actor actor, ChangedService command) {
        access.require(actor, Permission.CHANGE_SERVICES, command.id());
        LdService before = existing(command.id());
        var faults = new Faults();
        String name = name(faults, command.name(), command.id());
        String provider = provider(faults, command.provider());
        String area = faults.optional("area", command.area(), 300);
        began(faults, before, command.beganOn());
        faults.refuseIfAny();
        mustBeOne(services.change(command.id(), command.version(), name, provider, area, command.beganOn()));
        trail.record(actor, Act.SERVICE_CHANGED, null, "service " + command.id().text());
        return existing(command.id());
    }

    /**
     * Ends the service with the given last day.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service
     * @throws Refused.NotNow if it has ended already
     * @throws Refused.NotValid if it would end before it begins
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public LdService end(Actor actor, ServiceId id, LocalDate lastDay, int version) {
        access.require(actor, Permission.CHANGE_SERVICES, id);
        LdService service = existing(id);
        LocalDate ended = service.endedOn();
        if (ended != null) {
            throw new Refused.NotNow(service.name() + " has ended already, on " + Today.inWords(ended) + ".");
        }
        LocalDate began = service.beganOn();
        if (began != null && lastDay.isBefore(began)) {
            throw new Refused.NotValid(
                    "lastDay",
                    "A service cannot end before it begins; this one begins on " + Today.inWords(began) + ".");
        }
        mustBeOne(services.end(id, version, lastDay));
        trail.record(actor, Act.SERVICE_ENDED, null, "service " + id.text(), "last day " + lastDay);
        return existing(id);
    }

    private List<LdService> openOn(Actor actor, LocalDate day) {
        access.require(actor, Permission.READ_SERVICES);
        Scope scope = access.scope(actor, Permission.READ_SERVICES);
        return services.openOn(scope.all(), scope.servicesForSql(), day);
    }

    private LdService existing(ServiceId id) {
        return services.find(id).orElseThrow(() -> new Refused.NotFound("service"));
    }

    private String name(Faults faults, String typed, ServiceId id) {
        String name = faults.required("name", typed, 200, "Give the service a name.");
        faults.unless(
                services.named(name, id) == 0,
                "name",
                "Another service is called “" + Refused.quoted(name) + "”. Choose a name that tells them apart.");
        return name;
    }

    private void began(Faults faults, LdService before, @Nullable LocalDate day) {
        if (day != null) {
            LocalDate ended = before.endedOn();
            faults.unless(
                    ended == null || !day.isAfter(ended), "beganOn", "A service cannot begin after it has ended.");
            services.firstSaid(before.id())
                    .filter(first -> first.isBefore(day))
                    .ifPresent(first -> faults.add(
                            "beganOn",
                            "Something is said about this service from " + Today.inWords(first)
                                    + " on. It cannot begin later than that."));
        }
    }

    private static String provider(Faults faults, String typed) {
        return faults.required("provider", typed, 200, "Name the organisation that provides the service.");
    }

    private static void mustBeOne(long changed) {
        if (changed == 0) {
            throw new Refused.ChangedMeanwhile(
                    "Somebody else changed this service. Look at it again before you go on.");
        }
    }

    private static String asCode(String typed) {
        return Faults.clean(typed).toUpperCase(Locale.ROOT);
    }
}
