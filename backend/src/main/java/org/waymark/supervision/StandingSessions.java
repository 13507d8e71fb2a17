package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.people.PersonName;

/** Keeps the sessions to come of a standing group in step with who is in it; who may change that is asked before. */
@Singleton
class StandingSessions {

    private final StandingGroupRepository groups;
    private final StandingSessionRepository coming;
    private final GroupRepository sessions;
    private final GroupLook look;
    private final GroupTidings tidings;
    private final Diary diary;
    private final People people;
    private final Today today;

    StandingSessions(
            StandingGroupRepository groups,
            StandingSessionRepository coming,
            GroupRepository sessions,
            GroupLook look,
            GroupTidings tidings,
            Diary diary,
            People people,
            Today today) {
        this.groups = groups;
        this.coming = coming;
        this.sessions = sessions;
        this.look = look;
        this.tidings = tidings;
        this.diary = diary;
        this.people = people;
        this.today = today;
    }

    List<GroupSession> of(Actor actor, StandingGroupId id) {
        return look.shown(actor, sessions.ofStanding(id, actor.person()));
    }

    /** Whom the actor can still let join. */
    List<PersonName> toAsk(Actor actor, StandingGroup group) {
        Set<PersonId> in = group.members().stream().map(PersonName::id).collect(Collectors.toUnmodifiableSet());
        return look.toAsk(actor).stream()
                .filter(name -> !in.contains(name.id()))
                .toList();
    }

    List<LeftOut> letJoin(Actor actor, StandingGroupRow group, Collection<PersonId> joining) {
        diary.hold(joining);
        groups.join(group.id(), joining, today.day());
        coming.ask(group.id(), joining, today.day(), minute());
        tidings.booked(actor, coming.all(group.id(), today.day(), minute()), joining);
        List<LeftOutRow> rows = coming.notAsked(group.id(), joining, today.day(), minute());
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<PersonId, PersonName> known = people.names(actor, joining);
        return rows.stream()
                .map(row -> new LeftOut(GroupLook.named(known, row.personId()), row.heldOn()))
                .toList();
    }

    void withdraw(StandingGroupId id, PersonId member) {
        coming.withdraw(id, member, today.day(), minute());
    }

    /**
     * Gives the heir the sessions at which they have no other, and says on which days the others are. Those after the last
     * day of whoever led them take place again: members who have another session by then are out of them, and those who
     * joined meanwhile are asked.
     */
    List<LocalDate> hand(StandingGroupId id, PersonId from, PersonId heir, Set<PersonId> members) {
        var all = new HashSet<>(members);
        all.addAll(List.of(from, heir));
        diary.hold(all);
        withdraw(id, heir);
        var revived = new HashSet<>(coming.withoutLead(id, today.day(), minute()));
        List<SupervisionGroupId> free = coming.free(id, heir, today.day(), minute());
        revived.retainAll(free);
        if (!free.isEmpty()) {
            coming.hand(free, heir);
        }
        if (!revived.isEmpty() && !members.isEmpty()) {
            coming.withdrawBusy(revived);
            coming.ask(id, members, today.day(), minute());
        }
        return coming.ledOn(id, from, today.day(), minute());
    }

    long cancel(Actor actor, StandingGroupId id) {
        List<SupervisionGroupId> booked = coming.all(id, today.day(), minute());
        long cancelled = coming.cancel(id, today.day(), minute());
        tidings.cancelled(actor, booked);
        return cancelled;
    }

    private int minute() {
        return Today.inLondon(today.now()).toLocalTime().toSecondOfDay() / 60;
    }
}
