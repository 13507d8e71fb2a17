package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.Today;
import org.waymark.people.PersonName;

/** Group reflective practice, debriefs and other supervision of several people; nothing is noted of what anybody says. */
@Singleton
public class SupervisionGroups {

    private static final int MOST_PEOPLE = 40;
    private static final int THEME = 200;
    private static final int TERMS = 2000;
    private static final int PLACE = 120;

    private final GroupRepository groups;
    private final Diary diary;
    private final KindBook kinds;
    private final GroupLook look;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    SupervisionGroups(
            GroupRepository groups,
            Diary diary,
            KindBook kinds,
            GroupLook look,
            Access access,
            AuditTrail trail,
            Today today) {
        this.groups = groups;
        this.kinds = kinds;
        this.diary = diary;
        this.look = look;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** Sessions of groups that the actor leads or is asked to, of the last two years and to come, newest first. */
    @Transactional(readOnly = true)
    public List<GroupSession> mine(Actor actor) {
        access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "supervision");
        return look.shown(actor, groups.around(actor.person(), today.day().minusYears(2)));
    }

    /**
     * One session.
     *
     * @throws Refused.NotFound if the actor neither leads it nor is asked to it
     */
    @Transactional(readOnly = true)
    public GroupSession page(Actor actor, SupervisionGroupId id) {
        return look.shown(actor, List.of(own(actor, id))).getFirst();
    }

    /** Whom the actor can ask to a session, by name. */
    @Transactional(readOnly = true)
    public List<PersonName> toAsk(Actor actor) {
        access.require(actor, Permission.HOLD_GROUPS);
        return look.toAsk(actor);
    }

    /** Whether the actor may ask people to a session, and what day it is. */
    @Transactional(readOnly = true)
    public GroupChoices choices(Actor actor) {
        access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "supervision");
        boolean may = access.allows(actor, Permission.HOLD_GROUPS);
        return new GroupChoices(
                may,
                may ? look.toAsk(actor) : List.of(),
                kinds.all().used(today.day()).stream()
                        .filter(SupervisionKind::isForGroups)
                        .toList(),
                today.day());
    }

    /**
     * Plans a session that the actor leads.
     *
     * @throws Refused.NotAllowed if the actor may not ask people to group sessions
     * @throws Refused.NotFound if somebody who is asked works in none of the actor's services
     * @throws Refused.NotValid if it would be in the past, nobody or too many are asked, somebody has another session then,
     *     or a debrief names no incident
     */
    @Transactional
    public SupervisionGroupId plan(Actor actor, NewGroup wanted) {
        access.require(actor, Permission.HOLD_GROUPS);
        Set<PersonId> asked = new HashSet<>(wanted.people());
        asked.remove(actor.person());
        if (!access.reached(actor, Permission.HOLD_GROUPS, asked).containsAll(asked)) {
            throw new Refused.NotFound("person");
        }
        var slot = Diary.Slot.of(wanted.day(), wanted.from(), wanted.minutes());
        GroupRow row = checked(actor, wanted, slot, asked);
        groups.save(row);
        asked.forEach(person -> groups.ask(row.id(), person));
        trail.record(
                actor,
                Act.GROUP_PLANNED,
                null,
                row.object(),
                wanted.kind() + " on " + wanted.day() + ", " + asked.size() + " people");
        return row.id();
    }

    /**
     * Says that it took place and who came.
     *
     * @throws Refused.NotFound if the actor does not lead it
     * @throws Refused.NotNow if its day has not come, or it is over or cancelled already
     * @throws Refused.NotValid if the minutes cannot be
     * @throws Refused.ChangedMeanwhile if somebody changed it first
     */
    @Transactional
    public void hold(Actor actor, SupervisionGroupId id, int version, int minutes, Set<PersonId> came) {
        GroupRow row = led(actor, id);
        if (row.heldOn().isAfter(today.day())) {
            throw new Refused.NotNow(
                    "This session is on " + Today.inWords(row.heldOn()) + ". Say who came on that day or later.");
        }
        var faults = new Faults();
        Diary.checkMinutes(faults, minutes);
        faults.refuseIfAny();
        Meetings.mustBeOne(groups.hold(id, version, minutes));
        groups.attend(id, came.isEmpty() ? Set.of(Actor.NOBODY) : came);
        trail.record(actor, Act.GROUP_HELD, null, row.object(), came.size() + " came");
    }

    /**
     * Cancels it.
     *
     * @throws Refused.NotFound if the actor does not lead it
     * @throws Refused.NotNow if it is over or cancelled already
     * @throws Refused.ChangedMeanwhile if somebody changed it first
     */
    @Transactional
    public void cancel(Actor actor, SupervisionGroupId id, int version) {
        GroupRow row = led(actor, id);
        Meetings.mustBeOne(groups.cancel(id, version));
        trail.record(actor, Act.GROUP_CANCELLED, null, row.object());
    }

    private GroupRow checked(Actor actor, NewGroup wanted, Diary.Slot slot, Set<PersonId> asked) {
        var faults = new Faults();
        String theme = faults.required("theme", wanted.theme(), THEME, "Say in a few words what it is about.");
        String terms = faults.optional("terms", wanted.terms(), TERMS);
        String place = faults.optional("place", wanted.place(), PLACE);
        diary.check(faults, slot);
        faults.unless(!asked.isEmpty(), "people", "Ask at least one person besides yourself.");
        faults.unless(asked.size() <= MOST_PEOPLE, "people", "Ask " + MOST_PEOPLE + " people at most.");
        boolean debrief = checkKind(faults, wanted);
        if (faults.isEmpty()) {
            Collection<PersonId> all = new ArrayList<>(asked);
            all.add(actor.person());
            diary.hold(all);
            faults.unless(
                    diary.isFree(all, slot, 0),
                    "from",
                    "You or somebody who is asked has another session at this time. Choose another time.");
        }
        faults.refuseIfAny();
        return new GroupRow(
                new SupervisionGroupId(Ids.next()),
                actor.person(),
                wanted.kind(),
                theme,
                terms,
                wanted.day(),
                slot.from(),
                wanted.minutes(),
                place,
                debrief ? wanted.incident() : null,
                SessionState.BOOKED,
                0);
    }

    /** Whether it follows an incident. */
    private boolean checkKind(Faults faults, NewGroup wanted) {
        KindList known = kinds.all();
        known.fault(wanted.kind(), wanted.day(), true).ifPresent(sentence -> faults.add("kind", sentence));
        boolean debrief = known.of(wanted.kind(), wanted.day()).is(KindTrait.INCIDENT);
        faults.unless(
                !debrief || wanted.incident() != null,
                "incident",
                "Say when the incident was; a debrief is offered soon after it.");
        faults.unless(
                wanted.incident() == null || !wanted.incident().isAfter(today.now()),
                "incident",
                "This is still to come. Say when the incident was.");
        return debrief;
    }

    private GroupRow own(Actor actor, SupervisionGroupId id) {
        GroupRow row = groups.find(id).orElseThrow(() -> new Refused.NotFound("session"));
        access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "session");
        boolean asked = groups.people(List.of(id)).stream().anyMatch(seat -> actor.is(seat.personId()));
        if (!asked && !row.isLedBy(actor)) {
            throw new Refused.NotFound("session");
        }
        return row;
    }

    private GroupRow led(Actor actor, SupervisionGroupId id) {
        GroupRow row = own(actor, id);
        if (!row.isLedBy(actor)) {
            throw new Refused.NotAllowed("Whoever leads this session says how it went.");
        }
        if (row.state() != SessionState.BOOKED) {
            throw new Refused.NotNow("This session is over or was cancelled already.");
        }
        return row;
    }
}
