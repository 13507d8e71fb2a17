package org.waymark.skillmix;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.framework.Framework;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.people.PersonName;
import org.waymark.people.TeamNames;
import org.waymark.provision.Force;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.provision.ServiceRule;
import org.waymark.provision.ServiceRules;
import org.waymark.provision.Sites;
import org.waymark.vetting.Clearances;
import org.waymark.vetting.Cleared;
import org.waymark.vetting.Schemes;

/** Puts names, days and clearances to the people whom the memory found; the same few statements for any page. */
@Singleton
class WhoHasPages {

    private final TeamNames names;
    private final Clearances clearances;
    private final LdServices services;
    private final ServiceRules rules;
    private final Sites sites;

    WhoHasPages(TeamNames names, Clearances clearances, LdServices services, ServiceRules rules, Sites sites) {
        this.names = names;
        this.clearances = clearances;
        this.services = services;
        this.rules = rules;
        this.sites = sites;
    }

    WhoHas of(Actor actor, LevelColumns columns, WhoHasQuestion question, List<PersonId> found, int everybody) {
        Framework framework = columns.needs().framework();
        int from = Math.clamp(question.from(), 0, Math.max(0, found.size() - 1)) / WhoHas.PAGE * WhoHas.PAGE;
        List<PersonName> page = names.page(actor, found, from, WhoHas.PAGE);
        List<PersonId> people = page.stream().map(PersonName::id).toList();
        Set<ServiceId> where = people.stream()
                .flatMap(person -> columns.held(person).stream())
                .map(Held::service)
                .collect(Collectors.toSet());
        var facts = new Facts(
                columns,
                question.competency(),
                clearances.of(actor, people, columns.day()),
                services.byIds(actor, where),
                rules.on(actor, where, columns.day()),
                sites.forces(actor).stream().collect(Collectors.toMap(Force::code, Force::name)));
        return new WhoHas(
                framework.competency(question.competency()),
                framework.words(question.competency(), question.lowest()),
                columns.day(),
                page.stream().flatMap(name -> facts.line(name).stream()).toList(),
                from,
                found.size(),
                everybody);
    }

    /** What was read for a page. */
    private record Facts(
            LevelColumns columns,
            CompetencyCode competency,
            Map<PersonId, List<Cleared>> clearances,
            Map<ServiceId, LdService> services,
            Map<ServiceId, ServiceRule> rules,
            Map<ForceCode, String> forces) {

        /** One line, or none where no level is known any more. */
        List<WhoHas.Line> line(PersonName name) {
            DatedLevel level = columns.level(name.id(), competency);
            if (level == null) {
                return List.of();
            }
            return List.of(new WhoHas.Line(
                    name.id(),
                    name.full(),
                    posts(name.id()),
                    level.level(),
                    level.agreedOn(),
                    counts(name.id(), level),
                    cleared(name.id())));
        }

        /** Whether the level is young enough in one of the services where the person works. */
        private boolean counts(PersonId person, DatedLevel level) {
            return columns.held(person).stream()
                    .map(held -> rules.getOrDefault(held.service(), ServiceRule.USUAL))
                    .anyMatch(rule -> !level.agreedOn().isBefore(columns.day().minusMonths(rule.levelMonths())));
        }

        private List<String> posts(PersonId person) {
            var posts = new ArrayList<String>();
            for (Held held : columns.held(person)) {
                String role = columns.needs()
                        .framework()
                        .role(held.role())
                        .map(one -> one.name())
                        .orElse(held.role().value());
                LdService service = services.get(held.service());
                posts.add(service == null ? role : role + ", " + service.name());
            }
            return posts;
        }

        private List<WhoHas.ClearedUntil> cleared(PersonId person) {
            return clearances.getOrDefault(person, List.of()).stream()
                    .filter(one -> one.holdsOn(columns.day()))
                    .map(one -> new WhoHas.ClearedUntil(
                            one.until(),
                            one.issuer().equals(Schemes.NATIONAL)
                                    ? ""
                                    : forces.getOrDefault(
                                            one.issuer(), one.issuer().value())))
                    .sorted(Comparator.comparing(WhoHas.ClearedUntil::day).reversed())
                    .toList();
        }
    }
}
