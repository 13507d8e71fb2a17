package org.waymark.skillmix;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.LevelsToCount;
import org.waymark.framework.Domain;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.Requirement;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.people.RoleHeld;
import org.waymark.people.RolesToCount;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.skillmix.Totals.Count;

/** Counts who meets what, service by service, and forgets who they were before anything leaves it. */
@Singleton
class TotalsCount {

    private final LdServices services;
    private final RolesToCount roles;
    private final LevelsToCount levels;
    private final Frameworks frameworks;
    private final Today today;

    TotalsCount(LdServices services, RolesToCount roles, LevelsToCount levels, Frameworks frameworks, Today today) {
        this.services = services;
        this.roles = roles;
        this.levels = levels;
        this.frameworks = frameworks;
        this.today = today;
    }

    Totals count(Actor actor) {
        LocalDate day = today.day();
        Framework framework = frameworks.published();
        List<LdService> open = services.list(actor);
        Map<ServiceId, List<RoleHeld>> held = roles.inEveryService(actor, day);
        var counts = new ArrayList<Map<DomainCode, Count>>();
        for (LdService service : open) {
            List<RoleHeld> staff = held.getOrDefault(service.id(), List.of());
            var people = staff.stream().map(RoleHeld::person).distinct().toList();
            counts.add(countsOf(framework, staff, levels.of(actor, people, day)));
        }
        List<Domain> domains = framework.domains();
        List<Suppression> kept = domains.stream()
                .map(domain -> Suppression.of(counts.stream()
                        .map(service -> service.getOrDefault(domain.code(), Count.NONE))
                        .toList()))
                .toList();
        var rows = new ArrayList<Totals.OfService>();
        for (int i = 0; i < open.size(); i++) {
            int at = i;
            List<@Nullable Count> shown = new ArrayList<>();
            kept.forEach(domain -> shown.add(domain.shown().get(at)));
            rows.add(new Totals.OfService(open.get(i).id(), open.get(i).name(), shown));
        }
        List<@Nullable Count> together = new ArrayList<>();
        kept.forEach(domain -> together.add(domain.together()));
        return new Totals(
                day,
                domains.stream()
                        .map(domain -> new Totals.Heading(domain.code(), domain.name()))
                        .toList(),
                rows,
                together);
    }

    private static Map<DomainCode, Count> countsOf(
            Framework framework, Collection<RoleHeld> staff, Map<PersonId, Map<CompetencyCode, Level>> levels) {
        var met = new HashMap<PersonId, Map<DomainCode, Boolean>>();
        for (RoleHeld one : staff) {
            Map<CompetencyCode, Level> known = levels.getOrDefault(one.person(), Map.of());
            Map<DomainCode, Boolean> theirs = met.computeIfAbsent(one.person(), person -> new HashMap<>());
            for (Requirement need :
                    framework.requirementsOf(one.role(), one.strands()).values()) {
                Level level = known.get(need.competency());
                theirs.merge(
                        framework.competency(need.competency()).domainCode(),
                        level != null && level.meets(need.level()),
                        Boolean::logicalAnd);
            }
        }
        var counts = new HashMap<DomainCode, Count>();
        met.values()
                .forEach(domains -> domains.forEach(
                        (domain, meets) -> counts.merge(domain, new Count(1, meets ? 1 : 0), Count::and)));
        return counts;
    }
}
