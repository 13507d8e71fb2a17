package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Scope;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;

/** Where colleagues find each other: by name, service and role, and on each person's card. */
@Singleton
public class Directory {

    private static final int LARGEST_PAGE = 200;
    private static final LocalDate LONG_AGO = LocalDate.of(1000, 1, 1);
    private static final LocalDate FAR_OFF = LocalDate.of(9999, 12, 31);

    private final PersonRepository people;
    private final DirectoryRepository directory;
    private final PostRepository posts;
    private final SupervisionLinkRepository links;
    private final PostAssembly assembly;
    private final Access access;
    private final Today today;

    Directory(
            PersonRepository people,
            DirectoryRepository directory,
            PostRepository posts,
            SupervisionLinkRepository links,
            PostAssembly assembly,
            Access access,
            Today today) {
        this.people = people;
        this.directory = directory;
        this.posts = posts;
        this.links = links;
        this.assembly = assembly;
        this.access = access;
        this.today = today;
    }

    /**
     * Somebody's card, with the posts that have not ended. Everybody may see their own.
     *
     * @throws Refused.NotFound if there is no such person, or none that the actor may know of
     */
    @Transactional(readOnly = true)
    public PersonCard card(Actor actor, PersonId id) {
        boolean whole = seesAllOf(actor, id);
        if (!whole) {
            access.require(actor, Permission.READ_DIRECTORY, id, "person");
        }
        PersonRow person = people.find(id).orElseThrow(() -> new Refused.NotFound("person"));
        LocalDate day = today.day();
        List<PostRow> rows = posts.ofPeople(List.of(id)).stream()
                .filter(row -> isOpen(row, day))
                .filter(row -> whole || reaches(access.scope(actor, Permission.READ_DIRECTORY), row.serviceId()))
                .toList();
        return new PersonCard(
                person.name(),
                person.workEmail(),
                person.leftOn(),
                person.version(),
                assembly.cards(actor, rows),
                links.supervisorOf(id, day).orElse(null),
                links.superviseeIds(id, day).size());
    }

    /** The first few people whose name or e-mail address contains the text; none where the text is empty. */
    @Transactional(readOnly = true)
    public List<PersonName> find(Actor actor, String text, int most) {
        access.require(actor, Permission.READ_DIRECTORY);
        String wanted = Faults.clean(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var filter = new PeopleFilter(wanted, null, null, false);
        var question = question(access.scope(actor, Permission.READ_DIRECTORY), filter);
        return directory
                .find(question, DirectoryQuestion.escaped(wanted) + "%", Math.clamp(most, 1, LARGEST_PAGE))
                .stream()
                .map(PersonRow::name)
                .toList();
    }

    /** A page of the directory, by family name. Without the right to all, people need a post held today. */
    @Transactional(readOnly = true)
    public PeoplePage page(Actor actor, PeopleFilter filter, int offset, int most) {
        access.require(actor, Permission.READ_DIRECTORY);
        Scope scope = access.scope(actor, Permission.READ_DIRECTORY);
        DirectoryQuestion question = question(scope, filter);
        List<PersonRow> rows = directory.page(question, Math.max(0, offset), Math.clamp(most, 1, LARGEST_PAGE));
        return new PeoplePage(lines(actor, scope, rows), directory.count(question));
    }

    private List<PersonLine> lines(Actor actor, Scope scope, List<PersonRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        LocalDate day = today.day();
        List<PostRow> open = posts.ofPeople(rows.stream().map(PersonRow::id).toList()).stream()
                .filter(row -> isOpen(row, day) && reaches(scope, row.serviceId()))
                .toList();
        Map<PersonId, List<PostCard>> cards = assembly.cards(actor, open).stream()
                .collect(Collectors.groupingBy(card -> card.post().person()));
        return rows.stream()
                .map(row -> new PersonLine(
                        row.name(),
                        row.workEmail(),
                        row.leftOn(),
                        row.version(),
                        cards.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private DirectoryQuestion question(Scope scope, PeopleFilter filter) {
        ServiceId service = filter.service();
        var role = filter.role();
        boolean outOfReach = service != null && !reaches(scope, service);
        DirectoryQuestion.Reach reach = DirectoryQuestion.Reach.POST_IN_SERVICES;
        if (scope.all() && service == null) {
            reach = role == null ? DirectoryQuestion.Reach.WITHOUT_POST_TOO : DirectoryQuestion.Reach.POST_ANYWHERE;
        }
        List<ServiceId> services = service == null || outOfReach ? scope.servicesForSql() : List.of(service);
        return new DirectoryQuestion(
                scope.all() && filter.includeLeavers() ? LONG_AGO : today.day(),
                scope.all() ? FAR_OFF : today.day(),
                DirectoryQuestion.containing(Faults.clean(filter.text())),
                reach,
                outOfReach ? List.of(new ServiceId(-1)) : services,
                role == null ? "%" : role.value());
    }

    private boolean seesAllOf(Actor actor, PersonId id) {
        return actor.is(id)
                || access.scope(actor, Permission.VIEW_HEAT_MAP).supervisees().contains(id);
    }

    private static boolean reaches(Scope scope, ServiceId service) {
        return scope.all() || scope.services().contains(service);
    }

    private static boolean isOpen(PostRow row, LocalDate day) {
        LocalDate end = row.endsOn();
        return end == null || !end.isBefore(day);
    }
}
