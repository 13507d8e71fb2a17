package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Scope;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;

/** Who holds which role profile where, for how much of a week, from when to when. */
@Singleton
public class Posts {

    private final PostBook book;
    private final PostRepository posts;
    private final PostAssembly assembly;
    private final Access access;
    private final AuditTrail trail;
    private final List<ProfileWatch> watches;
    private final Today today;

    Posts(
            PostBook book,
            PostRepository posts,
            PostAssembly assembly,
            Access access,
            AuditTrail trail,
            List<ProfileWatch> watches,
            Today today) {
        this.book = book;
        this.posts = posts;
        this.assembly = assembly;
        this.access = access;
        this.trail = trail;
        this.watches = watches;
        this.today = today;
    }

    /**
     * Starts a post. A volunteer's term ends as many months later as is set for that day, unless the command says.
     *
     * @throws Refused.NotAllowed if the actor may not manage people
     * @throws Refused.NotFound if the actor's right does not reach the service, or there is no such person or service
     * @throws Refused.NotNow if the person has left
     * @throws Refused.NotValid if the framework does not know role, strand or band, the hours are not sound, team or site
     *     are not the service's, the post ends before it begins, or the person holds the role there already
     */
    @Transactional
    public Post start(Actor actor, NewPost post) {
        mustManage(actor, post.service());
        PostId id = book.add(actor, post);
        trail.record(actor, Act.POST_STARTED, post.person(), "post " + id.text(), "role " + post.role());
        access.forget(post.person());
        tell(actor, post.person());
        return existing(id);
    }

    /**
     * Changes role, team, band, hours, strands, sites or term of a post that has not ended.
     *
     * @throws Refused.NotFound if there is no such post, or none that the actor's right reaches
     * @throws Refused.NotNow if the post has ended: the past stays as it was
     * @throws Refused.NotValid as when it starts
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public Post change(Actor actor, ChangedPost changed) {
        PostRow before = manageable(actor, changed.id());
        Post old = existing(before.id());
        book.change(actor, before, changed);
        trail.record(
                actor,
                Act.POST_CHANGED,
                before.personId(),
                "post " + before.id().text(),
                "role %s to %s, hours %s to %s"
                        .formatted(before.roleCode(), changed.role(), before.weeklyHours(), changed.weeklyHours()));
        access.forget(before.personId());
        if (!old.role().equals(changed.role()) || !old.sites().equals(changed.sites())) {
            tell(actor, before.personId());
        }
        return existing(before.id());
    }

    /**
     * Moves somebody: the old post ends on the day before the new one starts, both in one act.
     *
     * @throws Refused.NotFound if there is no such post, or the actor's right does not reach both services
     * @throws Refused.NotValid if the new post is somebody else's, would start before the old one's second day, or is not
     *     sound, as when it starts
     * @throws Refused.NotNow if the old post has ended
     * @throws Refused.ChangedMeanwhile if somebody else changed the old post first
     */
    @Transactional
    public Post move(Actor actor, PostId from, int version, NewPost to) {
        PostRow before = manageable(actor, from);
        mustManage(actor, to.service());
        if (!to.person().equals(before.personId())) {
            throw new Refused.NotValid("person", "A post moves with the person who holds it.");
        }
        LocalDate lastDay = to.startsOn().minusDays(1);
        if (lastDay.isBefore(before.startsOn())) {
            throw new Refused.NotValid(
                    "startsOn",
                    "The new post has to start after " + Today.inWords(before.startsOn())
                            + ", when the old one began.");
        }
        book.end(before, lastDay, version);
        PostId id = book.add(actor, to);
        trail.record(actor, Act.POST_ENDED, to.person(), "post " + from.text(), "last day " + lastDay);
        trail.record(actor, Act.POST_STARTED, to.person(), "post " + id.text(), "role " + to.role());
        access.forget(to.person());
        tell(actor, to.person());
        return existing(id);
    }

    /**
     * Ends a post with its last day; one whose end is known but has not come may be given another end.
     *
     * @throws Refused.NotFound if there is no such post, or none that the actor's right reaches
     * @throws Refused.NotNow if it has ended already
     * @throws Refused.NotValid if it would end before it begins
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public Post end(Actor actor, PostId id, LocalDate lastDay, int version) {
        PostRow before = manageable(actor, id);
        if (lastDay.isBefore(before.startsOn())) {
            throw new Refused.NotValid("endsOn", "A post cannot end before it begins.");
        }
        book.end(before, lastDay, version);
        trail.record(actor, Act.POST_ENDED, before.personId(), "post " + id.text(), "last day " + lastDay);
        access.forget(before.personId());
        return existing(id);
    }

    /**
     * All posts of a person, newest first: their own, a supervisee's, or those in services where the actor may read the
     * directory.
     *
     * @throws Refused.NotFound if the actor may not know of the person
     */
    @Transactional(readOnly = true)
    public List<Post> of(Actor actor, PersonId person) {
        boolean whole = mustKnow(actor, person);
        Scope scope = access.scope(actor, Permission.READ_DIRECTORY);
        return assembly.posts(posts.ofPeople(List.of(person)).stream()
                .filter(row -> whole || scope.all() || scope.services().contains(row.serviceId()))
                .toList());
    }

    /**
     * The main post today: of those held, the one that started last, and of these the one with most hours.
     *
     * @throws Refused.NotFound if the actor may not know of the person
     */
    @Transactional(readOnly = true)
    public Optional<Post> current(Actor actor, PersonId person) {
        mustKnow(actor, person);
        LocalDate day = today.day();
        return assembly
                .posts(posts.ofPeople(List.of(person)).stream()
                        .filter(row -> row.holdsOn(day))
                        .limit(1)
                        .toList())
                .stream()
                .findFirst();
    }

    /**
     * Everybody in post in the service on the day, by name; for a supervisor, their supervisees among them. Three
     * statements, whatever the size of the team.
     *
     * @throws Refused.NotFound if the actor may see nobody there
     */
    @Transactional(readOnly = true)
    public List<TeamMember> onTeam(Actor actor, ServiceId service, LocalDate day) {
        Scope scope = access.scope(actor, Permission.VIEW_HEAT_MAP);
        if (scope.all() || scope.services().contains(service)) {
            return book.members(book.inService(service, day));
        }
        if (scope.supervisees().isEmpty()) {
            access.require(actor, Permission.VIEW_HEAT_MAP, service);
        }
        return book.members(book.inService(service, day, scope.peopleForSql()));
    }

    /** The actor's own supervisees with the posts they hold on the day, in whichever service. */
    @Transactional(readOnly = true)
    public List<TeamMember> supervisedBy(Actor actor, LocalDate day) {
        Scope scope = access.scope(actor, Permission.VIEW_HEAT_MAP);
        return scope.supervisees().isEmpty() ? List.of() : book.members(book.ofPeople(scope.supervisees(), day));
    }

    private boolean mustKnow(Actor actor, PersonId person) {
        boolean close = actor.is(person)
                || access.scope(actor, Permission.VIEW_HEAT_MAP).supervisees().contains(person);
        if (!close) {
            access.require(actor, Permission.READ_DIRECTORY, person, "person");
        }
        return close;
    }

    private void mustManage(Actor actor, ServiceId service) {
        access.require(actor, Permission.MANAGE_PEOPLE);
        access.require(actor, Permission.MANAGE_PEOPLE, service);
    }

    private void tell(Actor actor, PersonId person) {
        watches.forEach(watch -> watch.changed(actor, person));
    }

    private PostRow manageable(Actor actor, PostId id) {
        access.require(actor, Permission.MANAGE_PEOPLE);
        PostRow row = posts.find(id)
                .filter(post -> access.allows(actor, Permission.MANAGE_PEOPLE, post.serviceId()))
                .orElseThrow(() -> new Refused.NotFound("post"));
        return book.locked(row);
    }

    private Post existing(PostId id) {
        return assembly.posts(posts.find(id).stream().toList()).getFirst();
    }
}
