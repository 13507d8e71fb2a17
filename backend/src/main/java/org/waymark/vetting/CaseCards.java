package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.kernel.VettingCaseId;
import org.waymark.people.People;
import org.waymark.people.PersonName;
import org.waymark.provision.BankHolidays;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.provision.Site;
import org.waymark.provision.Sites;

/** Makes cards of cases; as many statements for three hundred as for one. */
@Singleton
class CaseCards {

    private final RuleDesk desk;
    private final People people;
    private final Sites sites;
    private final LdServices services;
    private final Frameworks frameworks;
    private final BankHolidays holidays;
    private final CaseHistory history;
    private final RenewalRepository renewals;
    private final Today today;

    CaseCards(
            RuleDesk desk,
            People people,
            Sites sites,
            LdServices services,
            Frameworks frameworks,
            BankHolidays holidays,
            CaseHistory history,
            RenewalRepository renewals,
            Today today) {
        this.desk = desk;
        this.people = people;
        this.sites = sites;
        this.services = services;
        this.frameworks = frameworks;
        this.holidays = holidays;
        this.history = history;
        this.renewals = renewals;
        this.today = today;
    }

    RuleSheet rules(Actor actor) {
        return desk.sheet(actor, false, today.day());
    }

    WorkingDays workingDays() {
        return new WorkingDays(day -> holidays.on(day).isPresent());
    }

    /** The cards, the most urgent first. */
    List<CaseCard> of(Actor actor, List<VettingCase> cases, RuleBook book) {
        if (cases.isEmpty()) {
            return List.of();
        }
        WorkingDays work = workingDays();
        var ground = new Ground(
                names(actor, cases),
                book,
                work,
                history.read(work),
                Set.copyOf(renewals.renewing(cases.stream().map(VettingCase::id).toList())));
        return cases.stream()
                .map(one -> card(one, ground))
                .sorted(CaseCard.URGENT)
                .toList();
    }

    /** All that a manager may learn of them. */
    List<CaseStanding> standings(Actor actor, List<VettingCase> cases) {
        Names names = names(actor, cases);
        return cases.stream()
                .map(one -> {
                    CaseStanding.Word word = CaseStandings.word(one, today.day());
                    return new CaseStanding(
                            one.startId(),
                            names.name(one),
                            names.role(one),
                            names.site(one.siteId()),
                            names.service(one.serviceId()),
                            word,
                            word == CaseStanding.Word.NOT_CLEARED ? null : one.provisionalStart());
                })
                .toList();
    }

    /** What every card is made from. */
    private record Ground(Names names, RuleBook book, WorkingDays work, PastCases past, Set<VettingCaseId> renewals) {}

    private CaseCard card(VettingCase one, Ground ground) {
        LocalDate day = today.day();
        Names names = ground.names();
        WorkingDays work = ground.work();
        Optional<RuleText> rule =
                ground.book().on(one.issuer(), one.level(), day).map(VettingRule::text);
        int days = work.since(one.stageSince(), day);
        return new CaseCard(
                one,
                names.name(one),
                names.role(one),
                names.site(one.siteId()),
                names.service(one.serviceId()),
                days,
                CaseStandings.pace(one, days, rule),
                CaseStandings.risk(one, days, rule, day, work),
                CaseStandings.blockers(one, day),
                ground.renewals().contains(one.id()),
                history.clearing(one, ground.past(), work).orElse(null));
    }

    Names names(Actor actor, List<VettingCase> cases) {
        Set<ServiceId> where = cases.stream().map(VettingCase::serviceId).collect(Collectors.toSet());
        Set<PersonId> staff = cases.stream()
                .map(VettingCase::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Names(
                staff.isEmpty() ? Map.of() : people.names(actor, staff),
                sites.ofServices(actor, where).stream().collect(Collectors.toMap(Site::id, Function.identity())),
                services.byIds(actor, where),
                frameworks.published(actor));
    }

    /** The names of what cases speak of. */
    record Names(
            Map<PersonId, PersonName> people,
            Map<SiteId, Site> sites,
            Map<ServiceId, LdService> services,
            Framework framework) {

        String name(VettingCase one) {
            PersonId person = one.personId();
            PersonName name = person == null ? null : people.get(person);
            return person == null ? one.givenName() + " " + one.familyName() : name == null ? "" : name.full();
        }

        String role(VettingCase one) {
            return framework
                    .role(one.roleCode())
                    .map(RoleProfile::name)
                    .orElse(one.roleCode().value());
        }

        String site(@Nullable SiteId id) {
            Site site = id == null ? null : sites.get(id);
            return site == null ? "" : site.name();
        }

        String service(ServiceId id) {
            LdService service = services.get(id);
            return service == null ? "" : service.name();
        }
    }
}
