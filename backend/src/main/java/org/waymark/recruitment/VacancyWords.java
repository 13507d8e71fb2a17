package org.waymark.recruitment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.PayBand;
import org.waymark.framework.Reference;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.kernel.VacancyId;
import org.waymark.people.People;
import org.waymark.people.Post;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.CoverPlans;
import org.waymark.provision.Force;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.provision.Site;
import org.waymark.provision.Sites;
import org.waymark.vetting.ClearanceLists;

/** Puts vacancies together with the names of what they speak of: the same few statements for one and for many. */
@Singleton
class VacancyWords {

    private final VacancySiteRepository places;
    private final VacancyCriterionRepository criteria;
    private final CandidateRepository applied;
    private final LdServices services;
    private final Sites sites;
    private final CoverPlans plans;
    private final People people;
    private final Frameworks frameworks;
    private final ClearanceLists lists;
    private final Access access;
    private final Today today;

    VacancyWords(
            VacancySiteRepository places,
            VacancyCriterionRepository criteria,
            CandidateRepository applied,
            LdServices services,
            Sites sites,
            CoverPlans plans,
            People people,
            Frameworks frameworks,
            ClearanceLists lists,
            Access access,
            Today today) {
        this.places = places;
        this.criteria = criteria;
        this.applied = applied;
        this.services = services;
        this.sites = sites;
        this.plans = plans;
        this.people = people;
        this.frameworks = frameworks;
        this.lists = lists;
        this.access = access;
        this.today = today;
    }

    VacancySheet sheet(Actor actor, ServiceId service, @Nullable CoverNeedId need, @Nullable Post like) {
        return new VacancySheet(
                services.find(actor, service),
                frameworks.published(),
                sites.ofService(actor, service).stream()
                        .filter(site -> !site.isClosedOn(today.day()))
                        .toList(),
                lists.schemes().levels(),
                sites.forces(actor),
                need == null ? null : need(actor, service, need),
                like);
    }

    private CoverNeed need(Actor actor, ServiceId service, CoverNeedId id) {
        return plans.needsOn(actor, List.of(service), today.day()).stream()
                .filter(need -> need.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused.NotFound("cover need"));
    }

    VacancyPage page(Actor actor, List<VacancyRow> rows, int total) {
        Set<ServiceId> where = rows.stream().map(VacancyRow::serviceId).collect(Collectors.toUnmodifiableSet());
        Set<ServiceId> mine = access.scope(actor, Permission.RAISE_VACANCIES).services();
        var asked = new HashSet<>(where);
        Set<ServiceId> prepared =
                access.scope(actor, Permission.PREPARE_VACANCIES).services();
        asked.addAll(mine);
        asked.addAll(prepared);
        Map<ServiceId, LdService> known = services.byIds(actor, asked);
        return new VacancyPage(
                whole(rows),
                total,
                new VacancyPage.Words(
                        known.values().stream().collect(Collectors.toMap(LdService::id, LdService::name)),
                        sites.ofServices(actor, where).stream().collect(Collectors.toMap(Site::id, Site::name)),
                        roles(),
                        clearances(),
                        names(actor, rows),
                        frameworks.published().payBands().stream()
                                .collect(Collectors.toMap(PayBand::band, Function.identity()))),
                candidates(rows),
                those(known, mine),
                those(known, prepared));
    }

    private Map<VacancyId, Integer> candidates(List<VacancyRow> rows) {
        return rows.isEmpty()
                ? Map.of()
                : applied.open(rows.stream().map(VacancyRow::id).toList()).stream()
                        .collect(Collectors.toMap(CandidateCount::vacancyId, CandidateCount::number));
    }

    private List<LdService> those(Map<ServiceId, LdService> known, Set<ServiceId> wanted) {
        return known.values().stream()
                .filter(service -> wanted.contains(service.id()) && isLeft(service))
                .sorted(Comparator.comparing(LdService::name))
                .toList();
    }

    VacancyFile file(Actor actor, VacancyRow row) {
        boolean raises = access.allows(actor, Permission.RAISE_VACANCIES, row.serviceId());
        boolean prepares = access.allows(actor, Permission.PREPARE_VACANCIES, row.serviceId());
        VacancyPage page = page(actor, List.of(row), 1);
        String force = row.forceCode();
        return new VacancyFile(
                page,
                page.list().getFirst(),
                criteria.of(row.id()).stream().map(AskedCriterion::criterion).toList(),
                sites.forces(actor).stream()
                        .filter(one -> one.code().value().equals(force))
                        .map(Force::name)
                        .findFirst()
                        .orElse(""),
                new VacancyFile.Mays(
                        row.isDraft() ? prepares : raises && row.state() == VacancyState.OPEN,
                        raises && row.isDraft(),
                        prepares && row.isDraft()));
    }

    private boolean isLeft(LdService service) {
        LocalDate ended = service.endedOn();
        return ended == null || !ended.isBefore(today.day());
    }

    /** The vacancies with their sites. */
    List<Vacancy> whole(List<VacancyRow> rows) {
        Map<VacancyId, Set<SiteId>> at = rows.isEmpty()
                ? Map.of()
                : places.of(rows.stream().map(VacancyRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(
                                SiteOfVacancy::vacancyId,
                                Collectors.mapping(SiteOfVacancy::siteId, Collectors.toUnmodifiableSet())));
        return rows.stream()
                .map(row -> row.at(at.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    private Map<RoleCode, RoleProfile> roles() {
        Framework framework = frameworks.published();
        return framework.roles().stream().collect(Collectors.toMap(RoleProfile::code, Function.identity()));
    }

    private Map<String, String> clearances() {
        return lists.schemes().levels().stream()
                .collect(Collectors.toMap(Reference.Clearance::code, Reference.Clearance::named));
    }

    private Map<PersonId, String> names(Actor actor, List<VacancyRow> rows) {
        var names = new HashMap<PersonId, String>();
        people.names(actor, rows.stream().map(VacancyRow::raisedBy).collect(Collectors.toUnmodifiableSet()))
                .forEach((id, name) -> names.put(id, name.full()));
        return names;
    }
}
