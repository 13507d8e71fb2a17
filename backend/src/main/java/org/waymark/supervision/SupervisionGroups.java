package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.Today;
import org.waymark.people.PersonName;

/** Group reflective practice, debriefs and other supervision of several people; nothing is noted of what anybody says. */
@Singleton
public class SupervisionGroups {

    private final GroupRepository groups;
    private final GroupLook look;
    private final GroupTidings tidings;
    private final KindBook kinds;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    SupervisionGroups(
            GroupRepository groups,
            GroupLook look,
            GroupTidings tidings,
            KindBook kinds,
            Access access,
            AuditTrail trail,
            Today today) {
        this.groups = groups;
        this.kinds = kinds;
        this.look = look;
        this.tidings = tidings;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** Sessions of groups that the actor leads or is asked to, of the last two years and to come, newest first. */
    @Transactional(readOnly = true)
    public List<GroupSession> mine(Actor actor) {
        access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "supervision");
        List<GroupRow> coming = groups.coming(actor.person(), today.day());
        var all = new ArrayList<>(coming.reversed());
        all.addAll(groups.past(actor.person(), today.day().minusYears(2), today.day()));
        return look.shown(actor, all);
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
        tidings.cancelled(actor, List.of(id));
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
