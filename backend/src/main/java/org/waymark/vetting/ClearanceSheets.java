package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.people.PersonName;
import org.waymark.people.Post;
import org.waymark.people.Posts;
import org.waymark.provision.Site;
import org.waymark.provision.Sites;

/** Puts together what somebody may know of a person's clearances, once the rights have been asked. */
@Singleton
class ClearanceSheets {

    private final ClearanceRepository clearances;
    private final ClearanceStepRepository steps;
    private final CircumstanceRepository circumstances;
    private final RuleBooks books;
    private final ClearanceLists lists;
    private final ClearanceBodies bodies;
    private final People people;
    private final Posts posts;
    private final Sites sites;
    private final Today today;

    ClearanceSheets(
            ClearanceRepository clearances,
            ClearanceStepRepository steps,
            CircumstanceRepository circumstances,
            RuleBooks books,
            ClearanceLists lists,
            ClearanceBodies bodies,
            People people,
            Posts posts,
            Sites sites,
            Today today) {
        this.clearances = clearances;
        this.steps = steps;
        this.circumstances = circumstances;
        this.books = books;
        this.lists = lists;
        this.bodies = bodies;
        this.people = people;
        this.posts = posts;
        this.sites = sites;
        this.today = today;
    }

    ClearanceSheet of(Actor actor, PersonId person, boolean mayRead, boolean mayKeep) {
        PersonName name = people.names(actor, List.of(person)).get(person);
        if (name == null) {
            throw new Refused.NotFound("person");
        }
        LocalDate day = today.day();
        List<Cleared> held = clearances.held(List.of(person), day).stream()
                .flatMap(HeldRow::cleared)
                .toList();
        List<Clearance> all = mayRead ? clearances.ofPeople(List.of(person)) : List.of();
        Map<ForceCode, String> names = bodies.byCode(actor);
        return new ClearanceSheet(
                name,
                standings(forcesOf(actor, person, day), held, names, day),
                all,
                steps(all),
                mayRead ? circumstances.of(person) : List.of(),
                books.book(),
                mayRead,
                mayKeep,
                names,
                lists.schemes(),
                day);
    }

    private Map<ClearanceId, List<ClearanceStep>> steps(List<Clearance> all) {
        return all.isEmpty()
                ? Map.of()
                : steps.of(all.stream().map(Clearance::id).toList()).stream()
                        .collect(Collectors.groupingBy(ClearanceStep::clearanceId));
    }

    private Set<ForceCode> forcesOf(Actor actor, PersonId person, LocalDate day) {
        List<Post> held = posts.of(actor, person).stream()
                .filter(post -> post.holdsOn(day))
                .toList();
        Set<SiteId> where = held.stream().flatMap(post -> post.sites().stream()).collect(Collectors.toSet());
        return sites.ofServices(actor, held.stream().map(Post::service).collect(Collectors.toSet())).stream()
                .filter(site -> where.contains(site.id()) && site.isOpenOn(day))
                .map(Site::forceCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static List<ClearanceSheet.OfForce> standings(
            Set<ForceCode> forces, List<Cleared> all, Map<ForceCode, String> names, LocalDate day) {
        if (forces.isEmpty()) {
            return List.of(new ClearanceSheet.OfForce("", new Standing.NotNeeded()));
        }
        return forces.stream()
                .map(force ->
                        new ClearanceSheet.OfForce(names.getOrDefault(force, force.value()), standing(force, all, day)))
                .sorted(Comparator.comparing(ClearanceSheet.OfForce::force))
                .toList();
    }

    /** Where a force accepts what another gave, that counts too. */
    private static Standing standing(ForceCode force, List<Cleared> all, LocalDate day) {
        return all.stream()
                .filter(one -> !one.issuer().equals(Schemes.NATIONAL) && one.isAcceptedBy(force) && one.holdsOn(day))
                .map(Cleared::until)
                .max(Comparator.naturalOrder())
                .<Standing>map(Standing.ClearedUntil::new)
                .orElseGet(Standing.NotCleared::new);
    }
}
