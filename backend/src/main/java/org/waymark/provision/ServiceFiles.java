package org.waymark.provision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;

/** Services with their teams and sites, as they are looked at. */
@Singleton
public class ServiceFiles {

    private final LdServices services;
    private final TeamRepository teams;
    private final SiteRepository sites;
    private final ForceRepository forces;
    private final CoverBook plans;
    private final Access access;
    private final Today today;

    ServiceFiles(
            LdServices services,
            TeamRepository teams,
            SiteRepository sites,
            ForceRepository forces,
            CoverBook plans,
            Access access,
            Today today) {
        this.services = services;
        this.teams = teams;
        this.sites = sites;
        this.forces = forces;
        this.plans = plans;
        this.access = access;
        this.today = today;
    }

    /** Every service with the number of its open teams and sites; three statements, however many there are. */
    @Transactional(readOnly = true)
    public ServiceList list(Actor actor) {
        access.require(actor, Permission.READ_SERVICES);
        LocalDate day = today.day();
        List<LdService> all = services.listWithEnded(actor);
        List<ServiceId> ids = all.stream().map(LdService::id).toList();
        Map<ServiceId, Long> openTeams = ids.isEmpty()
                ? Map.of()
                : counted(teams.ofServices(ids).stream()
                        .filter(team -> team.isOpenOn(day))
                        .map(Team::serviceId)
                        .toList());
        Map<ServiceId, Long> openSites = ids.isEmpty()
                ? Map.of()
                : counted(sites.ofServices(ids).stream()
                        .filter(site -> site.isOpenOn(day))
                        .map(Site::serviceId)
                        .toList());
        Map<Boolean, List<ServiceList.Line>> byState = all.stream()
                .map(service -> new ServiceList.Line(
                        service, openTeams.getOrDefault(service.id(), 0L), openSites.getOrDefault(service.id(), 0L)))
                .collect(Collectors.partitioningBy(line -> line.service().isOpenOn(day)));
        return new ServiceList(
                byState.getOrDefault(true, List.of()),
                byState.getOrDefault(false, List.of()),
                access.scope(actor, Permission.CHANGE_SERVICES).all());
    }

    /** @throws Refused.NotFound if there is no such service */
    @Transactional(readOnly = true)
    public ServiceFile of(Actor actor, ServiceId id) {
        LdService service = services.find(actor, id);
        return new ServiceFile(
                service,
                teams.ofServices(List.of(id)),
                sites.ofServices(List.of(id)),
                forces.list(),
                plans.counts(id, today.day()),
                access.allows(actor, Permission.CHANGE_SERVICES, id),
                access.allows(actor, Permission.PLAN_COVER, id),
                access.allows(actor, Permission.VIEW_COVER, id),
                today.day());
    }

    private static Map<ServiceId, Long> counted(List<ServiceId> ids) {
        return ids.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
