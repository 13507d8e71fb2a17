package org.waymark.skillmix;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.people.TeamPost;
import org.waymark.people.TeamPosts;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.CoverPlans;
import org.waymark.provision.ServiceRule;
import org.waymark.provision.ServiceRules;
import org.waymark.provision.Site;
import org.waymark.provision.SiteBook;
import org.waymark.provision.Sites;
import org.waymark.vetting.ClearanceLists;
import org.waymark.vetting.Clearances;
import org.waymark.vetting.Cleared;
import org.waymark.vetting.Schemes;

/**
 * Gathers all that cover is worked out from: six statements for a team of any size, one each for places, needs, posts,
 * whom the actor may know of, clearances and levels. Whoever has no post in the service yet on the day, or today where
 * the day lies ahead, stands there without clearances and levels, as they are not the manager's to know yet.
 */
@Singleton
class CoverPictures {

    private final Sites sites;
    private final CoverPlans plans;
    private final ServiceRules rules;
    private final TeamPosts posts;
    private final Clearances clearances;
    private final ClearanceLists lists;
    private final KnownLevels levels;
    private final Frameworks frameworks;

    CoverPictures(
            Sites sites,
            CoverPlans plans,
            ServiceRules rules,
            TeamPosts posts,
            Clearances clearances,
            ClearanceLists lists,
            KnownLevels levels,
            Frameworks frameworks) {
        this.sites = sites;
        this.plans = plans;
        this.rules = rules;
        this.posts = posts;
        this.clearances = clearances;
        this.lists = lists;
        this.levels = levels;
        this.frameworks = frameworks;
    }

    /** How the service stood at the end of the day: its plans, posts, clearances and levels, and its rule of counting. */
    CoverPicture of(Actor actor, ServiceId service, LocalDate day) {
        return of(actor, service, day, null);
    }

    /** The same with the levels that are remembered, if they are those of the day: a statement less. */
    CoverPicture of(Actor actor, ServiceId service, LocalDate day, @Nullable LevelColumns columns) {
        return picture(actor, service, day, posts.from(actor, service, day), columns);
    }

    /** The same of several services, without their names; seven statements, however many they are. */
    List<CoverPicture> ofSeveral(Actor actor, Collection<ServiceId> several, LocalDate day) {
        return several.isEmpty() ? List.of() : several(actor, several, day, posts.from(actor, several, day));
    }

    /** The same of each service in which the actor has a post on the day or later, with nobody in it but the actor. */
    List<CoverPicture> ownEverywhere(Actor actor, LocalDate day) {
        List<TeamPost> own = posts.own(actor, day);
        Set<ServiceId> where = own.stream().map(TeamPost::service).collect(Collectors.toUnmodifiableSet());
        return where.isEmpty() ? List.of() : several(actor, where, day, own);
    }

    private List<CoverPicture> several(
            Actor actor, Collection<ServiceId> several, LocalDate day, List<TeamPost> posts) {
        Map<ServiceId, List<TeamPost>> held = posts.stream().collect(Collectors.groupingBy(TeamPost::service));
        Map<ServiceId, List<Site>> places =
                sites.ofServices(actor, several).stream().collect(Collectors.groupingBy(Site::serviceId));
        Map<ServiceId, ServiceRule> months = rules.on(actor, several, day);
        List<CoverNeed> planned = plans.needsOn(actor, several, day);
        Map<PersonId, PersonOnTeam> people =
                people(actor, held.values().stream().flatMap(List::stream).toList(), day, null).stream()
                        .collect(Collectors.toMap(PersonOnTeam::person, Function.identity()));
        return several.stream()
                .map(service -> picture(
                        new SiteBook(
                                service,
                                "",
                                months.getOrDefault(service, ServiceRule.USUAL).levelMonths(),
                                places.getOrDefault(service, List.of()).stream()
                                        .map(CoverPictures::place)
                                        .toList()),
                        day,
                        planned,
                        held.getOrDefault(service, List.of()).stream()
                                .map(TeamPost::person)
                                .distinct()
                                .flatMap(person -> Stream.ofNullable(people.get(person)))
                                .toList()))
                .toList();
    }

    private static SiteBook.Place place(Site site) {
        return new SiteBook.Place(
                site.id(), site.name(), site.kind(), site.forceCode(), site.openedOn(), site.closedOn());
    }

    /** The same with nobody in it but the actor. */
    CoverPicture own(Actor actor, ServiceId service, LocalDate day) {
        return picture(actor, service, day, posts.own(actor, service, day), null);
    }

    private CoverPicture picture(
            Actor actor, ServiceId service, LocalDate day, List<TeamPost> held, @Nullable LevelColumns columns) {
        return picture(
                sites.bookOn(actor, service, day),
                day,
                plans.needsOn(actor, List.of(service), day),
                people(actor, held, day, columns));
    }

    private CoverPicture picture(SiteBook book, LocalDate day, List<CoverNeed> planned, List<PersonOnTeam> people) {
        Map<SiteId, SiteRules> asking = siteRules(book, planned);
        return new CoverPicture(
                book.service(),
                book.name(),
                day,
                frameworks.published(),
                planned.stream()
                        .filter(need -> isOpen(asking.get(need.site()), day))
                        .toList(),
                asking,
                people);
    }

    private static boolean isOpen(@Nullable SiteRules site, LocalDate day) {
        return site != null && site.isOpenOn(day);
    }

    private Map<SiteId, SiteRules> siteRules(SiteBook book, List<CoverNeed> planned) {
        Schemes schemes = lists.schemes();
        Map<SiteId, List<CoverNeed>> needs = planned.stream().collect(Collectors.groupingBy(CoverNeed::site));
        return book.places().stream()
                .map(place -> new SiteRules(
                        place.id(),
                        book.service(),
                        place.name(),
                        place.force(),
                        place.openedOn(),
                        place.closedOn(),
                        SiteClearance.of(
                                        place.kind(), place.force(), needs.getOrDefault(place.id(), List.of()), schemes)
                                .level(),
                        book.levelMonths(),
                        schemes))
                .collect(Collectors.toMap(SiteRules::id, Function.identity()));
    }

    private List<PersonOnTeam> people(Actor actor, List<TeamPost> held, LocalDate day, @Nullable LevelColumns columns) {
        Map<PersonId, List<TeamPost>> byPerson =
                held.stream().collect(Collectors.groupingBy(TeamPost::person, LinkedHashMap::new, Collectors.toList()));
        Set<PersonId> everybody = byPerson.keySet();
        Map<PersonId, List<Cleared>> cleared = clearances.of(actor, everybody, day);
        Map<PersonId, Map<CompetencyCode, DatedLevel>> agreed = levels.of(actor, everybody, day, columns);
        return byPerson.entrySet().stream()
                .map(one -> new PersonOnTeam(
                        one.getKey(),
                        one.getValue().getFirst().name().full(),
                        one.getValue(),
                        cleared.getOrDefault(one.getKey(), List.of()),
                        agreed.getOrDefault(one.getKey(), Map.of()),
                        null,
                        Map.of()))
                .toList();
    }
}
