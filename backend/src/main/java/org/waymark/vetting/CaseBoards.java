package org.waymark.vetting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Scope;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.kernel.VettingCaseId;
import org.waymark.people.People;
import org.waymark.people.PersonName;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.provision.Sites;

/** Shows vetting cases: all of them to recruiters, one neutral word about each to managers. */
@Singleton
public class CaseBoards {

    private static final int CLOSED_DAYS = 90;

    private final VettingCaseRepository cases;
    private final CaseMoveRepository moves;
    private final CaseCards cards;
    private final Places places;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    CaseBoards(
            VettingCaseRepository cases,
            CaseMoveRepository moves,
            CaseCards cards,
            Places places,
            Access access,
            AuditTrail trail,
            Today today) {
        this.cases = cases;
        this.moves = moves;
        this.cards = cards;
        this.places = places;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Every open case of the actor's services, the most urgent first; as many statements for three hundred as for one.
     * Reading it is written down.
     *
     * @throws Refused.NotAllowed if the actor keeps no vetting cases
     */
    @Transactional
    public CaseBoard board(Actor actor) {
        access.require(actor, Permission.KEEP_VETTING_CASES);
        Scope scope = access.scope(actor, Permission.KEEP_VETTING_CASES);
        List<VettingCase> open = cases.open(scope.all(), scope.servicesForSql()).stream()
                .filter(one -> !isOwn(actor, one))
                .toList();
        trail.record(actor, Act.VETTING_CASES_READ, null, "vetting board", open.size() + " cases");
        RuleSheet rules = cards.rules(actor);
        return new CaseBoard(cards.of(actor, open, rules.book()), rules, today.day());
    }

    /**
     * One case with what happened to it. Reading it is written down.
     *
     * @throws Refused.NotFound if there is no such case, or it is not the actor's to keep
     */
    @Transactional
    public CaseFile file(Actor actor, VettingCaseId id) {
        access.require(actor, Permission.KEEP_VETTING_CASES);
        VettingCase one = cases.find(id)
                .filter(found -> access.allows(actor, Permission.KEEP_VETTING_CASES, found.serviceId()))
                .filter(found -> !isOwn(actor, found))
                .orElseThrow(() -> new Refused.NotFound("case"));
        trail.record(actor, Act.VETTING_CASES_READ, one.personId(), "case " + id.text());
        List<CaseMove> made = moves.of(id);
        RuleSheet rules = cards.rules(actor);
        return new CaseFile(
                cards.of(actor, List.of(one), rules.book()).getFirst(),
                made,
                places.names(actor, made.stream().map(CaseMove::madeBy).collect(Collectors.toSet())),
                rules,
                one.isOpen()
                        && !made.isEmpty()
                        && CaseUndo.whyNot(actor, made.getLast(), today.now()).isEmpty(),
                today.day());
    }

    /**
     * What a case can be made of.
     *
     * @throws Refused.NotAllowed if the actor keeps no vetting cases
     */
    @Transactional(readOnly = true)
    public CaseChoices choices(Actor actor) {
        access.require(actor, Permission.KEEP_VETTING_CASES);
        List<LdService> kept = places.services(actor).stream()
                .filter(service -> access.allows(actor, Permission.KEEP_VETTING_CASES, service.id()))
                .toList();
        return places.choices(actor, kept, cards.rules(actor));
    }

    /**
     * One neutral word about everybody whose case is open or was closed in the last three months, by name.
     *
     * @throws Refused.NotAllowed if the actor's roles let them see no candidates
     */
    @Transactional
    public List<CaseStanding> standings(Actor actor) {
        access.require(actor, Permission.READ_CASE_STANDINGS);
        Scope scope = access.scope(actor, Permission.READ_CASE_STANDINGS);
        LocalDate since = today.day().minusDays(CLOSED_DAYS);
        List<VettingCase> found = cases.openSince(scope.all(), scope.servicesForSql(), since).stream()
                .filter(one -> !isOwn(actor, one))
                .toList();
        trail.record(actor, Act.VETTING_CASES_READ, null, "standings", found.size() + " people");
        return cards.standings(actor, found).stream()
                .sorted(Comparator.comparing(CaseStanding::name))
                .toList();
    }

    private static boolean isOwn(Actor actor, VettingCase one) {
        PersonId person = one.personId();
        return person != null && actor.is(person);
    }

    /** What cases can be made of, and who is who. */
    @Singleton
    static class Places {

        private final LdServices services;
        private final Sites sites;
        private final Frameworks frameworks;
        private final People people;
        private final Today today;

        Places(LdServices services, Sites sites, Frameworks frameworks, People people, Today today) {
            this.services = services;
            this.sites = sites;
            this.frameworks = frameworks;
            this.people = people;
            this.today = today;
        }

        List<LdService> services(Actor actor) {
            return services.list(actor);
        }

        Map<PersonId, PersonName> names(Actor actor, java.util.Set<PersonId> asked) {
            return asked.isEmpty() ? Map.of() : people.names(actor, asked);
        }

        CaseChoices choices(Actor actor, List<LdService> kept, RuleSheet rules) {
            List<ServiceId> ids = kept.stream().map(LdService::id).toList();
            return new CaseChoices(
                    kept,
                    sites.ofServices(actor, ids).stream()
                            .filter(site -> site.isOpenOn(today.day()))
                            .toList(),
                    frameworks.published(actor).roles(),
                    rules,
                    null);
        }
    }
}
