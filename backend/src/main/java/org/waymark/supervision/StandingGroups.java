package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
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
import org.waymark.kernel.KindCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.Today;

/** Groups that meet for supervision again and again. Those in it and whoever leads it see it, and nobody else. */
@Singleton
public class StandingGroups {

    private static final int NAME = 120;

    private final StandingGroupRepository groups;
    private final StandingSessions sessions;
    private final StandingDoor door;
    private final StandingLook look;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    StandingGroups(
            StandingGroupRepository groups,
            StandingSessions sessions,
            StandingDoor door,
            StandingLook look,
            Access access,
            AuditTrail trail,
            Today today) {
        this.groups = groups;
        this.sessions = sessions;
        this.door = door;
        this.look = look;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** The groups that the actor leads or is in, by name; those that have ended last. */
    @Transactional(readOnly = true)
    public List<StandingGroup> mine(Actor actor) {
        access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "supervision");
        return look.around(actor);
    }

    /**
     * One group with its sessions, and nothing of what it agrees.
     *
     * @throws Refused.NotFound if the actor is not in it and does not lead it
     */
    @Transactional(readOnly = true)
    public StandingGroupPage page(Actor actor, StandingGroupId id) {
        StandingGroup group = look.shown(actor, List.of(door.own(actor, id))).getFirst();
        boolean mayAsk = group.led() && group.lasts() && access.allows(actor, Permission.HOLD_GROUPS);
        return new StandingGroupPage(
                group,
                sessions.of(actor, id),
                mayAsk,
                mayAsk ? sessions.toAsk(actor, group) : List.of(),
                group.led() && group.lasts() ? look.kinds() : List.of());
    }

    /**
     * Founds a group that the actor leads.
     *
     * @throws Refused.NotAllowed if the actor may not ask people to group sessions
     * @throws Refused.NotFound if a member works in none of the actor's services
     * @throws Refused.NotValid if it has no name or no or too many members, or its kind is none for groups that last
     */
    @Transactional
    public StandingGroupId found(Actor actor, NewStandingGroup wanted) {
        access.require(actor, Permission.HOLD_GROUPS);
        Set<PersonId> members = new HashSet<>(wanted.members());
        members.remove(actor.person());
        door.mustReach(actor, members);
        var faults = new Faults();
        String name = name(faults, wanted.name());
        checkKind(faults, wanted.kind());
        StandingDoor.checkNumber(faults, members.size());
        faults.refuseIfAny();
        var row = groups.save(new StandingGroupRow(
                new StandingGroupId(Ids.next()), name, wanted.kind(), actor.person(), today.day(), null, 0));
        sessions.letJoin(actor, row, members);
        trail.record(actor, Act.GROUP_FOUNDED, null, row.object(), row.kind() + ", " + members.size() + " people");
        trail.recordEach(actor, Act.GROUP_CHANGED, members, row.object(), "joined");
        return row.id();
    }

    /**
     * Changes its name.
     *
     * @throws Refused.NotFound if the actor is not in it and does not lead it
     * @throws Refused.NotAllowed if the actor does not lead it
     * @throws Refused.NotNow if it has ended
     * @throws Refused.NotValid if the name is empty or too long
     * @throws Refused.ChangedMeanwhile if it was changed first
     */
    @Transactional
    public void rename(Actor actor, StandingGroupId id, int version, String typed) {
        StandingGroupRow row = door.led(actor, id);
        var faults = new Faults();
        String name = name(faults, typed);
        faults.refuseIfAny();
        Meetings.mustBeOne(groups.rename(id, version, name));
        trail.record(actor, Act.GROUP_CHANGED, null, row.object(), "name");
    }

    /**
     * Changes its kind of supervision. Sessions that are planned already keep theirs.
     *
     * @throws Refused.NotFound if the actor is not in it and does not lead it
     * @throws Refused.NotAllowed if the actor does not lead it
     * @throws Refused.NotNow if it has ended
     * @throws Refused.NotValid if the kind is none for groups that last
     * @throws Refused.ChangedMeanwhile if it was changed first
     */
    @Transactional
    public void changeKind(Actor actor, StandingGroupId id, int version, KindCode kind) {
        StandingGroupRow row = door.led(actor, id);
        var faults = new Faults();
        checkKind(faults, kind);
        faults.refuseIfAny();
        Meetings.mustBeOne(groups.changeKind(id, version, kind));
        trail.record(actor, Act.GROUP_CHANGED, null, row.object(), "kind " + row.kind() + " to " + kind);
    }

    /**
     * Lets people join from today. They are asked to the sessions to come at which they have no other.
     *
     * @return who is not asked to which of these, as they have another session then
     * @throws Refused.NotFound if the actor is not in the group and does not lead it, or somebody works in none of their
     *     services
     * @throws Refused.NotAllowed if the actor does not lead it, or may not ask people to group sessions
     * @throws Refused.NotNow if it has ended
     * @throws Refused.NotValid if nobody is named, or too many would be in it
     */
    @Transactional
    public List<LeftOut> join(Actor actor, StandingGroupId id, Set<PersonId> people) {
        StandingGroupRow row = door.ledByHost(actor, id);
        Set<PersonId> joining = new HashSet<>(people);
        joining.remove(actor.person());
        door.mustReach(actor, joining);
        Set<PersonId> all = new HashSet<>(door.members(id));
        joining.removeAll(all);
        all.addAll(joining);
        var faults = new Faults();
        faults.unless(!joining.isEmpty(), "people", "Choose somebody who is not in the group yet.");
        faults.unless(
                all.size() <= StandingDoor.MOST_PEOPLE,
                "people",
                "A group has " + StandingDoor.MOST_PEOPLE + " members at most.");
        faults.refuseIfAny();
        List<LeftOut> leftOut = sessions.letJoin(actor, row, joining);
        trail.recordEach(actor, Act.GROUP_CHANGED, joining, row.object(), "joined");
        return leftOut;
    }

    /**
     * Takes a member out from today: out of the sessions to come, too. Past sessions stay theirs to see.
     *
     * @throws Refused.NotFound if the actor is not in the group and does not lead it
     * @throws Refused.NotAllowed if the actor does not lead it
     * @throws Refused.NotNow if it has ended, or the person is not in it
     */
    @Transactional
    public void leave(Actor actor, StandingGroupId id, PersonId member) {
        StandingGroupRow row = door.led(actor, id);
        if (groups.leave(id, member, today.day()) == 0) {
            throw new Refused.NotNow("This person is not in the group any more.");
        }
        sessions.withdraw(id, member);
        trail.record(actor, Act.GROUP_CHANGED, member, row.object(), "left");
    }

    /**
     * Hands the lead to somebody else who may ask all members to sessions, and with it the sessions to come at which they
     * have no other. Whoever hands it over is not in the group any more, unless the other lets them join.
     *
     * @return the days of the sessions that stay with the actor
     * @throws Refused.NotFound if the actor is not in the group and does not lead it, or the other is neither in it nor works
     *     in one of the actor's services
     * @throws Refused.NotAllowed if the actor does not lead it
     * @throws Refused.NotNow if it has ended
     * @throws Refused.NotValid if the other is the actor, or may not ask all the members
     * @throws Refused.ChangedMeanwhile if it was changed first
     */
    @Transactional
    public List<LocalDate> handOver(Actor actor, StandingGroupId id, int version, PersonId heir) {
        StandingGroupRow row = door.led(actor, id);
        Set<PersonId> members = new HashSet<>(door.members(id));
        if (!members.remove(heir) && !actor.is(heir)) {
            door.mustReach(actor, Set.of(heir));
        }
        Actor next = Actor.onScreen(heir);
        var faults = new Faults();
        faults.unless(!actor.is(heir), "heir", "You lead this group already.");
        faults.unless(
                access.allows(next, Permission.HOLD_GROUPS)
                        && access.reached(next, Permission.HOLD_GROUPS, members).containsAll(members),
                "heir",
                "This person may not ask all members to sessions. Choose somebody who leads groups in their services.");
        faults.refuseIfAny();
        Meetings.mustBeOne(groups.hand(id, version, heir));
        groups.leave(id, heir, today.day());
        List<LocalDate> kept = sessions.hand(id, actor.person(), heir, members);
        trail.record(actor, Act.GROUP_CHANGED, heir, row.object(), "handed over");
        return kept;
    }

    /**
     * Ends it and cancels its sessions to come. Who was in it still sees it.
     *
     * @throws Refused.NotFound if the actor is not in the group and does not lead it
     * @throws Refused.NotAllowed if the actor does not lead it
     * @throws Refused.NotNow if it has ended already
     * @throws Refused.ChangedMeanwhile if it was changed first
     */
    @Transactional
    public void end(Actor actor, StandingGroupId id, int version) {
        StandingGroupRow row = door.led(actor, id);
        Meetings.mustBeOne(groups.end(id, version, today.day()));
        long cancelled = sessions.cancel(actor, id);
        trail.record(actor, Act.GROUP_ENDED, null, row.object(), cancelled + " sessions cancelled");
    }

    private void checkKind(Faults faults, KindCode kind) {
        faults.unless(
                look.kinds().stream().anyMatch(one -> one.code().equals(kind)),
                "kind",
                "Groups that last do not meet for this kind of supervision. Choose another.");
    }

    private static String name(Faults faults, String typed) {
        return faults.required("name", typed, NAME, "Give the group a name.");
    }
}
