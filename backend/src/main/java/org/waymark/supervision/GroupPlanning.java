package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.Today;

/** Plans sessions of groups, singly and in a series; two sessions of one person never overlap. */
@Singleton
public class GroupPlanning {

    private static final int THEME = 200;
    private static final int TERMS = 2000;
    private static final int PLACE = 120;

    private final GroupRepository groups;
    private final StandingDoor door;
    private final Diary diary;
    private final GroupTidings tidings;
    private final KindBook kinds;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    GroupPlanning(
            GroupRepository groups,
            StandingDoor door,
            Diary diary,
            GroupTidings tidings,
            KindBook kinds,
            Access access,
            AuditTrail trail,
            Today today) {
        this.groups = groups;
        this.door = door;
        this.diary = diary;
        this.tidings = tidings;
        this.kinds = kinds;
        this.access = access;
        this.trail = trail;
        this.today = today;
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
        return planned(actor, wanted, Repeat.ONCE).planned().getFirst();
    }

    /**
     * Plans several sessions some weeks apart. Days on which somebody has another session then are left out and named.
     *
     * @throws Refused.NotAllowed if the actor may not ask people to group sessions
     * @throws Refused.NotFound if somebody who is asked works in none of the actor's services
     * @throws Refused.NotValid for the reasons of {@link #plan}, if the last would be too far off, none of the days is free,
     *     or a debrief would be repeated
     */
    @Transactional
    public BookedGroups planSeries(Actor actor, NewGroup first, Repeat repeat) {
        return planned(actor, first, repeat);
    }

    /**
     * The same for a standing group that the actor leads: its members are asked, and its kind is taken. Its agreement holds,
     * so there are no terms of the session.
     *
     * @throws Refused.NotAllowed if the actor may not ask people to group sessions, or does not lead the group
     * @throws Refused.NotFound if the actor is not in the group and does not lead it
     * @throws Refused.NotNow if it has ended, nobody is in it, or somebody in it works in none of the actor's services
     * @throws Refused.NotValid for the reasons of {@link #planSeries}
     */
    @Transactional
    public BookedGroups planFor(Actor actor, StandingGroupId id, NewGroup first, Repeat repeat) {
        StandingGroupRow group = door.ledByHost(actor, id);
        Set<PersonId> members = door.members(id);
        if (members.isEmpty()) {
            throw new Refused.NotNow("Nobody is in this group yet. Let somebody join first.");
        }
        door.mustReachStill(actor, members);
        var wanted = new NewGroup(
                group.kind(),
                first.theme(),
                "",
                first.day(),
                first.from(),
                first.minutes(),
                first.place(),
                null,
                members);
        return told(actor, book(actor, wanted, repeat, id));
    }

    private BookedGroups planned(Actor actor, NewGroup first, Repeat repeat) {
        access.require(actor, Permission.HOLD_GROUPS);
        Set<PersonId> asked = new HashSet<>(first.people());
        asked.remove(actor.person());
        door.mustReach(actor, asked);
        return told(actor, book(actor, first.asking(asked), repeat, null));
    }

    private BookedGroups told(Actor actor, BookedGroups booked) {
        tidings.booked(actor, booked.planned());
        return booked;
    }

    private BookedGroups book(Actor actor, NewGroup wanted, Repeat repeat, @Nullable StandingGroupId standing) {
        GroupRow first = checked(actor, wanted, repeat, standing);
        Collection<PersonId> all = new ArrayList<>(wanted.people());
        all.add(actor.person());
        diary.hold(all);
        var rows = new ArrayList<GroupRow>();
        var leftOut = new ArrayList<LocalDate>();
        KindList known = kinds.all();
        List<LocalDate> days = repeat.days(wanted.day());
        Set<LocalDate> taken = diary.taken(all, days, slot(wanted));
        LocalDate last = lastDay(actor, wanted);
        for (LocalDate day : days) {
            if (taken.contains(day)
                    || day.isAfter(last)
                    || known.fault(wanted.kind(), day, true).isPresent()) {
                leftOut.add(day);
            } else {
                rows.add(first.on(new SupervisionGroupId(Ids.next()), day));
            }
        }
        if (rows.isEmpty()) {
            throw new Refused.NotValid(
                    "from", "You or somebody who is asked has another session at this time. Choose another time.");
        }
        groups.saveAll(rows);
        groups.ask(rows.stream().map(GroupRow::id).collect(Collectors.toUnmodifiableSet()), wanted.people());
        rows.forEach(row -> trail.record(
                actor,
                Act.GROUP_PLANNED,
                null,
                row.object(),
                row.kind() + " on " + row.heldOn() + ", " + wanted.people().size() + " people"));
        return new BookedGroups(rows.stream().map(GroupRow::id).toList(), leftOut);
    }

    /** Until when the actor leads sessions; nobody leads any after they have left. */
    private LocalDate lastDay(Actor actor, NewGroup wanted) {
        LocalDate last = diary.lastDay(actor.person()).orElse(LocalDate.MAX);
        if (wanted.day().isAfter(last)) {
            throw new Refused.NotValid("day", "Your last day is " + Today.inWords(last) + ". Choose a day until then.");
        }
        return last;
    }

    private static Diary.Slot slot(NewGroup wanted) {
        return Diary.Slot.of(wanted.day(), wanted.from(), wanted.minutes());
    }

    private GroupRow checked(Actor actor, NewGroup wanted, Repeat repeat, @Nullable StandingGroupId standing) {
        var faults = new Faults();
        String theme = faults.required("theme", wanted.theme(), THEME, "Say in a few words what it is about.");
        String terms = faults.optional("terms", wanted.terms(), TERMS);
        String place = faults.optional("place", wanted.place(), PLACE);
        Diary.Slot slot = slot(wanted);
        diary.check(faults, slot);
        StandingDoor.checkNumber(faults, wanted.people().size());
        boolean debrief = checkKind(faults, wanted, repeat);
        repeat.check(faults);
        faults.refuseIfAny();
        diary.check(faults, slot.on(repeat.days(wanted.day()).getLast()));
        faults.refuseIfAny();
        return new GroupRow(
                new SupervisionGroupId(0),
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
                0,
                standing);
    }

    /** Whether it follows an incident. */
    private boolean checkKind(Faults faults, NewGroup wanted, Repeat repeat) {
        KindList known = kinds.all();
        known.fault(wanted.kind(), wanted.day(), true).ifPresent(sentence -> faults.add("kind", sentence));
        boolean debrief = known.of(wanted.kind(), wanted.day()).is(KindTrait.INCIDENT);
        faults.unless(!debrief || repeat.times() == 1, "times", "A debrief is about one incident and held once.");
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
}
