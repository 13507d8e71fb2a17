package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SupervisionLinkId;
import org.waymark.kernel.Today;

/** Who supervises whom, from when to when. */
@Singleton
public class Supervisors {

    private static final LocalDate FAR_OFF = LocalDate.of(9999, 12, 31);

    private final SupervisionLinkRepository links;
    private final PersonRepository people;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Supervisors(
            SupervisionLinkRepository links, PersonRepository people, Access access, AuditTrail trail, Today today) {
        this.links = links;
        this.people = people;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Lets somebody supervise somebody from a day on.
     *
     * @throws Refused.NotAllowed if the actor may not manage people
     * @throws Refused.NotFound if one of the two is not there
     * @throws Refused.NotValid if somebody would supervise themselves, the two would supervise each other, one has left,
     *     or the same supervision covers the time already
     */
    @Transactional
    public SupervisionLink begin(Actor actor, PersonId supervisor, PersonId supervisee, LocalDate from) {
        mustManage(actor, supervisee);
        mayBegin(supervisor, supervisee, from);
        var link = links.save(
                new SupervisionLink(new SupervisionLinkId(Ids.next()), supervisor, supervisee, from, null, 0));
        trail.record(
                actor,
                Act.SUPERVISION_STARTED,
                supervisee,
                "supervision " + link.id().text(),
                "supervisor %s from %s".formatted(supervisor.text(), from));
        access.forget(supervisor);
        return link;
    }

    /**
     * Ends supervision with its last day.
     *
     * @throws Refused.NotFound if there is no such supervision, or none that the actor's right reaches
     * @throws Refused.NotNow if it has ended already
     * @throws Refused.NotValid if it would end before it begins
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public SupervisionLink end(Actor actor, SupervisionLinkId id, LocalDate lastDay, int version) {
        access.require(actor, Permission.MANAGE_PEOPLE);
        SupervisionLink link = existing(id);
        mustManage(actor, link.superviseeId());
        LocalDate ended = link.endsOn();
        if (ended != null && ended.isBefore(today.day())) {
            throw new Refused.NotNow("This supervision ended already, on " + Today.inWords(ended) + ".");
        }
        if (lastDay.isBefore(link.startsOn())) {
            throw new Refused.NotValid("endsOn", "Supervision cannot end before it begins.");
        }
        if (links.end(id, version, lastDay) == 0) {
            throw new Refused.ChangedMeanwhile(
                    "Somebody else changed this supervision. Look at it again before you go on.");
        }
        trail.record(
                actor, Act.SUPERVISION_ENDED, link.superviseeId(), "supervision " + id.text(), "last day " + lastDay);
        access.forget(link.supervisorId());
        return existing(id);
    }

    /**
     * Who supervises the person on the day; of several, the one who began last.
     *
     * @throws Refused.NotFound if the actor may not know of the person
     */
    @Transactional(readOnly = true)
    public Optional<PersonName> of(Actor actor, PersonId person, LocalDate day) {
        mustKnow(actor, person);
        return links.supervisorOf(person, day);
    }

    /**
     * Who supervises each of those of the people on the day of whose supervision the actor may read the dates; of several
     * first the one who began last. One statement, however many.
     */
    @Transactional(readOnly = true)
    public Map<PersonId, List<PersonName>> supervisorsOf(Actor actor, Collection<PersonId> asked, LocalDate day) {
        Set<PersonId> reached = access.reached(actor, Permission.READ_SUPERVISION_DATES, asked);
        return reached.isEmpty()
                ? Map.of()
                : links.supervisorsOf(reached, day).stream()
                        .collect(Collectors.groupingBy(
                                SupervisedBy::superviseeId,
                                Collectors.mapping(SupervisedBy::name, Collectors.toList())));
    }

    /**
     * Whom the person supervises on the day, by name.
     *
     * @throws Refused.NotFound if the actor may not know of the person
     */
    @Transactional(readOnly = true)
    public List<PersonName> superviseesOf(Actor actor, PersonId supervisor, LocalDate day) {
        mustKnow(actor, supervisor);
        return links.superviseesOf(supervisor, day);
    }

    /**
     * All supervision of and by the person, newest first; for colleagues who have no part in it, none.
     *
     * @throws Refused.NotFound if the actor may not know of the person
     */
    @Transactional(readOnly = true)
    public List<SupervisionSpell> history(Actor actor, PersonId person) {
        mustKnow(actor, person);
        if (!isClose(actor, person)) {
            return List.of();
        }
        List<SupervisionLink> all = links.around(List.of(person));
        if (all.isEmpty()) {
            return List.of();
        }
        Set<PersonId> concerned = all.stream()
                .flatMap(link -> Stream.of(link.supervisorId(), link.superviseeId()))
                .collect(Collectors.toUnmodifiableSet());
        Map<PersonId, PersonName> names =
                people.namesOf(concerned).stream().collect(Collectors.toMap(PersonName::id, Function.identity()));
        return all.stream()
                .map(link -> new SupervisionSpell(
                        link, named(names, link.supervisorId()), named(names, link.superviseeId())))
                .toList();
    }

    /** Supervision is between two people, those who manage either, and administrators; colleagues see none of it. */
    private boolean isClose(Actor actor, PersonId person) {
        return actor.is(person)
                || access.allows(actor, Permission.MANAGE_PEOPLE)
                || access.allows(actor, Permission.READ_SENT_ASSESSMENT, person);
    }

    private void mayBegin(PersonId supervisor, PersonId supervisee, LocalDate from) {
        if (supervisor.equals(supervisee)) {
            throw new Refused.NotValid("supervisor", "Nobody supervises themselves. Choose somebody else.");
        }
        Map<PersonId, PersonRow> both = people.lock(List.of(supervisor, supervisee)).stream()
                .collect(Collectors.toMap(PersonRow::id, Function.identity()));
        if (both.size() < 2) {
            throw new Refused.NotFound("person");
        }
        var faults = new Faults();
        both.values().stream()
                .filter(person -> person.leftOn() != null)
                .forEach(person -> faults.add(
                        person.id().equals(supervisor) ? "supervisor" : "supervisee",
                        person.name().full() + " has left."));
        faults.unless(
                links.overlapping(supervisor, supervisee, from, FAR_OFF).isEmpty(),
                "from",
                "This supervision covers the time already. End it first, or choose a later day.");
        faults.unless(
                links.overlapping(supervisee, supervisor, from, FAR_OFF).isEmpty(),
                "supervisor",
                "Two people cannot supervise each other at the same time.");
        faults.refuseIfAny();
    }

    private static PersonName named(Map<PersonId, PersonName> names, PersonId id) {
        return names.getOrDefault(id, new PersonName(id, "", ""));
    }

    private SupervisionLink existing(SupervisionLinkId id) {
        return links.find(id).orElseThrow(() -> new Refused.NotFound("supervision"));
    }

    private void mustManage(Actor actor, PersonId supervisee) {
        access.require(actor, Permission.MANAGE_PEOPLE);
        access.require(actor, Permission.MANAGE_PEOPLE, supervisee, "person");
    }

    private void mustKnow(Actor actor, PersonId person) {
        boolean close = actor.is(person)
                || access.scope(actor, Permission.VIEW_HEAT_MAP).supervisees().contains(person);
        if (!close) {
            access.require(actor, Permission.READ_DIRECTORY, person, "person");
        }
    }
}
