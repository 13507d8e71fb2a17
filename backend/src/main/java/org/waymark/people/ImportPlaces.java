package org.waymark.people;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Scope;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.TeamId;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.provision.Site;
import org.waymark.provision.Sites;
import org.waymark.provision.Team;
import org.waymark.provision.Teams;
import org.waymark.sheet.SheetFaults;

/** Finds services, teams and sites by the names a file uses: three statements for the whole file. */
@Singleton
class ImportPlaces {

    private final LdServices services;
    private final Teams teams;
    private final Sites sites;
    private final Access access;

    ImportPlaces(LdServices services, Teams teams, Sites sites, Access access) {
        this.services = services;
        this.teams = teams;
        this.sites = sites;
        this.access = access;
    }

    /** A place found. */
    record Place(ServiceId service, @Nullable TeamId team, Set<SiteId> sites) {}

    Found lookUp(Actor actor, List<ImportLine> lines) {
        Scope scope = access.scope(actor, Permission.MANAGE_PEOPLE);
        var codes = lines.stream().map(line -> line.at().service()).collect(Collectors.toSet());
        Map<String, LdService> byCode = services.byCodes(actor, codes);
        var ids = byCode.values().stream().map(LdService::id).collect(Collectors.toSet());
        return new Found(
                scope,
                byCode,
                teams.ofServices(actor, ids).stream().collect(Collectors.groupingBy(Team::serviceId)),
                sites.ofServices(actor, ids).stream().collect(Collectors.groupingBy(Site::serviceId)));
    }

    /** What there is in the services of a file. */
    record Found(
            Scope scope,
            Map<String, LdService> services,
            Map<ServiceId, List<Team>> teams,
            Map<ServiceId, List<Site>> sites) {

        /** The place of a line; nothing, and a fault for each reason, where it is not there. */
        @Nullable
        Place of(ImportLine line, SheetFaults faults) {
            LdService service = services.get(line.at().service());
            if (service == null || !(scope.all() || scope.services().contains(service.id()))) {
                if (!line.at().service().isEmpty()) {
                    faults.add(
                            line.line(),
                            "service_code",
                            "There is no service " + quoted(line.at().service()) + ".");
                }
                return null;
            }
            LocalDate day = line.span().startsOn();
            if (day != null && !service.isOpenOn(day)) {
                faults.add(line.line(), "service_code", service.name() + " has ended by then.");
            }
            return new Place(service.id(), team(line, service, day, faults), sites(line, service, day, faults));
        }

        private @Nullable TeamId team(ImportLine line, LdService service, @Nullable LocalDate day, SheetFaults faults) {
            String name = line.at().team();
            if (name.isEmpty()) {
                return null;
            }
            for (Team team : teams.getOrDefault(service.id(), List.of())) {
                if (same(team.name(), name) && (day == null || team.isOpenOn(day))) {
                    return team.id();
                }
            }
            faults.add(line.line(), "team", service.name() + " has no team " + quoted(name) + " then.");
            return null;
        }

        private Set<SiteId> sites(ImportLine line, LdService service, @Nullable LocalDate day, SheetFaults faults) {
            var found = new HashSet<SiteId>();
            for (String name : line.at().sites()) {
                var site = sites.getOrDefault(service.id(), List.of()).stream()
                        .filter(s -> same(s.name(), name))
                        .filter(s -> day == null
                                || s.closedOn() == null
                                || !s.closedOn().isBefore(day))
                        .findFirst();
                site.ifPresentOrElse(
                        s -> found.add(s.id()),
                        () -> faults.add(
                                line.line(), "sites", service.name() + " has no site " + quoted(name) + " then."));
            }
            return found;
        }

        private static boolean same(String name, String typed) {
            return ImportLine.fold(name).equals(ImportLine.fold(typed));
        }

        private static String quoted(String typed) {
            return "“" + Refused.quoted(typed) + "”";
        }
    }
}
