package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;

/**
 * Takes somebody who was found for a vacancy into post: the person, if they are new, and the post in one act. It gives
 * nobody an account or a role in the rights table.
 */
@Singleton
public class Appointments {

    private static final int MOST_NAMED = 20;

    private final PersonRepository people;
    private final PostRepository posts;
    private final PostAssembly assembly;
    private final PostBook book;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Appointments(
            PersonRepository people,
            PostRepository posts,
            PostAssembly assembly,
            PostBook book,
            Access access,
            AuditTrail trail,
            Today today) {
        this.people = people;
        this.posts = posts;
        this.assembly = assembly;
        this.book = book;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * People of this name whom the actor may know of, so that nobody is entered twice.
     *
     * @throws Refused.NotFound if the actor takes nobody into post of that service
     */
    @Transactional(readOnly = true)
    public List<PersonName> named(Actor actor, ServiceId service, String given, String family) {
        access.require(actor, Permission.TAKE_INTO_POST, service);
        List<PersonRow> all = people.named(Faults.clean(given), Faults.clean(family), new PersonId(0)).stream()
                .filter(row -> row.leftOn() == null)
                .limit(MOST_NAMED)
                .toList();
        var known = access.reached(
                actor,
                Permission.READ_DIRECTORY,
                all.stream().map(PersonRow::id).toList());
        return all.stream()
                .filter(row -> known.contains(row.id()))
                .map(PersonRow::name)
                .toList();
    }

    /**
     * Takes somebody into post.
     *
     * @throws Refused.NotFound if the actor takes nobody into post of that service, or may not know of the person
     * @throws Refused.NotAllowed if it would be the actor's own post
     * @throws Refused.NotNow if the person has left
     * @throws Refused.NotValid if a name or address cannot be taken, somebody of the same name is here and nobody confirmed
     *     that this is another person, or the post is not sound
     */
    @Transactional
    public Post appoint(Actor actor, Appointment wanted) {
        access.require(actor, Permission.TAKE_INTO_POST, wanted.service());
        PersonId known = wanted.known();
        if (known != null && actor.is(known)) {
            throw new Refused.NotAllowed("Nobody takes themselves into post. Ask another recruiter to do it.");
        }
        if (known != null) {
            access.require(actor, Permission.READ_DIRECTORY, known, "person");
        }
        PersonId person = known == null ? join(actor, wanted.person()) : known;
        PostId post = book.add(actor, wanted.of(person));
        trail.record(actor, Act.POST_STARTED, person, "post " + post.text(), "role " + wanted.role());
        access.forget(person);
        return assembly.posts(posts.find(post).stream().toList()).getFirst();
    }

    private PersonId join(Actor actor, NewPerson person) {
        var id = new PersonId(Ids.next());
        var faults = new Faults();
        var sound = PersonCheck.typed(faults, person.given(), person.family(), person.workEmail());
        String email = sound.email();
        if (faults.isEmpty() && email != null) {
            people.withEmails(List.of(email)).stream()
                    .findFirst()
                    .ifPresent(
                            other -> faults.add("workEmail", taken(actor, other, "has this e-mail address already")));
        }
        if (faults.isEmpty() && !person.confirmedNotDuplicate()) {
            twin(actor, sound, id)
                    .ifPresent(other -> faults.add(
                            "name",
                            taken(actor, other, "is here already")
                                    + " If this is another person, confirm that and try again."));
        }
        faults.refuseIfAny();
        people.save(new PersonRow(id, sound.given(), sound.family(), email, null, today.now(), 0));
        trail.record(actor, Act.PERSON_JOINED, id, "person " + id.text());
        return id;
    }

    /** Somebody of the name; one whom the actor may know of before others. */
    private Optional<PersonRow> twin(Actor actor, PersonCheck.Sound sound, PersonId but) {
        List<PersonRow> all = people.named(sound.given(), sound.family(), but);
        var known = access.reached(
                actor,
                Permission.READ_DIRECTORY,
                all.stream().map(PersonRow::id).toList());
        return all.stream()
                .filter(row -> known.contains(row.id()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** Names somebody only to those who may know of them. */
    private String taken(Actor actor, PersonRow other, String what) {
        return access.allows(actor, Permission.READ_DIRECTORY, other.id())
                ? other.name().full() + " " + what + ". If it is the same person, choose them instead."
                : "Somebody in another service " + what + ". If it is the same person, ask an administrator.";
    }
}
