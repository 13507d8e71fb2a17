package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.RoleGrants;
import org.waymark.access.Scope;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** The people of the services, from the day they join to the day they leave. */
@Singleton
public class People {

    private final PersonRepository people;
    private final PersonCheck check;
    private final Leaving leaving;
    private final RoleGrants grants;
    private final Access access;
    private final AuditTrail trail;
    private final List<ProfileWatch> watches;
    private final Today today;

    People(
            PersonRepository people,
            PersonCheck check,
            Leaving leaving,
            RoleGrants grants,
            Access access,
            AuditTrail trail,
            List<ProfileWatch> watches,
            Today today) {
        this.people = people;
        this.check = check;
        this.leaving = leaving;
        this.grants = grants;
        this.access = access;
        this.trail = trail;
        this.watches = watches;
        this.today = today;
    }

    /**
     * Adds a person. Names are kept as typed.
     *
     * @throws Refused.NotAllowed if the actor may not manage people
     * @throws Refused.NotValid if a name is missing or too long, the e-mail address is somebody else's, or, on the field
     *     “name”, if somebody of the same name is here and nobody confirmed that this is another person
     */
    @Transactional
    public PersonId join(Actor actor, NewPerson person) {
        access.require(actor, Permission.MANAGE_PEOPLE);
        var id = new PersonId(Ids.next());
        var faults = new Faults();
        var sound = PersonCheck.typed(faults, person.given(), person.family(), person.workEmail());
        check.lookForOthers(actor, faults, sound, id, person.confirmedNotDuplicate());
        faults.refuseIfAny();
        people.save(new PersonRow(id, sound.given(), sound.family(), sound.email(), null, today.now(), 0));
        trail.record(actor, Act.PERSON_JOINED, id, "person " + id.text());
        return id;
    }

    /**
     * Changes how somebody is called or reached.
     *
     * @throws Refused.NotFound if the actor's right does not reach the person
     * @throws Refused.NotValid as when they join
     * @throws Refused.ChangedMeanwhile if somebody else changed the record first
     */
    @Transactional
    public void change(Actor actor, ChangedPerson person) {
        PersonRow before = manageable(actor, person.id());
        var faults = new Faults();
        var sound = PersonCheck.typed(faults, person.given(), person.family(), person.workEmail());
        boolean sameName =
                sound.given().equals(before.givenName()) && sound.family().equals(before.familyName());
        check.lookForOthers(actor, faults, sound, before.id(), sameName || person.confirmedNotDuplicate());
        faults.refuseIfAny();
        mustBeOne(people.change(before.id(), person.version(), sound.given(), sound.family(), sound.email()));
        trail.record(
                actor, Act.PERSON_CHANGED, before.id(), "person " + before.id().text());
        if (!sameName) {
            watches.forEach(watch -> watch.changed(actor, before.id()));
        }
    }

    /**
     * Lets somebody leave with their last day; posts and supervision that are still open end on the same day. When it is
     * over they can do nothing and sign in no more.
     *
     * @throws Refused.NotFound if the actor's right does not reach the person
     * @throws Refused.NotAllowed if they are the last administrator
     * @throws Refused.NotNow if they have left already
     * @throws Refused.NotValid if a post or supervision of theirs begins after that day
     * @throws Refused.ChangedMeanwhile if somebody else changed the record first
     */
    @Transactional
    public void leave(Actor actor, PersonId id, LocalDate lastDay, int version) {
        PersonRow person = manageable(actor, id);
        LocalDate left = person.leftOn();
        if (left != null) {
            throw new Refused.NotNow(person.name().full() + " has left already, on " + Today.inWords(left) + ".");
        }
        grants.mustNotBeLastAdministrator(actor, id);
        leaving.mayBeOn(id, lastDay);
        mustBeOne(people.leave(id, version, lastDay));
        Leaving.Ended ended = leaving.endAll(actor, id, lastDay);
        trail.record(
                actor,
                Act.PERSON_LEFT,
                id,
                "person " + id.text(),
                "last day %s, posts ended %d, supervision ended %d".formatted(lastDay, ended.posts(), ended.links()));
        ended.concerned().forEach(access::forget);
        access.forget(id);
    }

    /**
     * The names of those asked for whom the actor may know: colleagues past and present, their supervisors, and
     * oneself. Others are left out. One statement, however many.
     */
    @Transactional(readOnly = true)
    public Map<PersonId, PersonName> names(Actor actor, Collection<PersonId> asked) {
        Scope scope = access.scope(actor, Permission.READ_DIRECTORY);
        return asked.isEmpty()
                ? Map.of()
                : people.names(Set.copyOf(asked), scope.all(), actor.person(), scope.servicesForSql()).stream()
                        .collect(Collectors.toMap(PersonName::id, Function.identity()));
    }

    private PersonRow manageable(Actor actor, PersonId id) {
        access.require(actor, Permission.MANAGE_PEOPLE);
        access.require(actor, Permission.MANAGE_PEOPLE, id, "person");
        return people.lock(List.of(id)).stream().findFirst().orElseThrow(() -> new Refused.NotFound("person"));
    }

    private static void mustBeOne(long changed) {
        if (changed == 0) {
            throw new Refused.ChangedMeanwhile(
                    "Somebody else changed this person. Look at them again before you go on.");
        }
    }
}
