package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.people.PersonName;

/** Lets those into a standing group who are in it or lead it; for everybody else there is none, whatever their roles. */
@Singleton
class StandingDoor {

    static final int MOST_PEOPLE = 40;

    private final StandingGroupRepository groups;
    private final People people;
    private final Access access;
    private final Today today;

    StandingDoor(StandingGroupRepository groups, People people, Access access, Today today) {
        this.groups = groups;
        this.people = people;
        this.access = access;
        this.today = today;
    }

    /** The group, for those who are in it or lead it. */
    StandingGroupRow own(Actor actor, StandingGroupId id) {
        access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "group");
        return mustBeIn(actor, groups.find(id).orElseThrow(() -> new Refused.NotFound("group")));
    }

    /** The same, held until the transaction is over, for an act of its members. */
    StandingGroupRow held(Actor actor, StandingGroupId id) {
        access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "group");
        StandingGroupRow row = mustBeIn(actor, locked(id));
        row.mustLast();
        return row;
    }

    /** The same, for whoever leads it. */
    StandingGroupRow led(Actor actor, StandingGroupId id) {
        return mustLead(actor, held(actor, id));
    }

    /** The same, for whoever leads it and may ask people to sessions. */
    StandingGroupRow ledByHost(Actor actor, StandingGroupId id) {
        access.require(actor, Permission.HOLD_GROUPS);
        StandingGroupRow row = mustLead(actor, mustBeIn(actor, locked(id)));
        row.mustLast();
        return row;
    }

    Set<PersonId> members(StandingGroupId id) {
        return groups.members(List.of(id), today.day()).stream()
                .map(StandingMemberRow::personId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Makes sure that the actor may ask all of them.
     *
     * @throws Refused.NotFound if one of them works in none of the actor's services
     */
    void mustReach(Actor actor, Collection<PersonId> people) {
        if (!access.reached(actor, Permission.HOLD_GROUPS, people).containsAll(people)) {
            throw new Refused.NotFound("person");
        }
    }

    /**
     * Makes sure that the actor may ask all members still.
     *
     * @throws Refused.NotNow with their names, if some work in none of the actor's services any more
     */
    void mustReachStill(Actor actor, Set<PersonId> members) {
        Set<PersonId> gone = new HashSet<>(members);
        gone.removeAll(access.reached(actor, Permission.HOLD_GROUPS, members));
        if (!gone.isEmpty()) {
            Map<PersonId, PersonName> known = people.names(actor, gone);
            throw new Refused.NotNow(gone.stream()
                            .map(one -> GroupLook.named(known, one).full())
                            .map(name -> name.isBlank() ? "Somebody of another service" : name)
                            .sorted()
                            .collect(Collectors.joining(" and "))
                    + (gone.size() == 1 ? " works" : " work")
                    + " in none of your services any more. Take them out of the group first.");
        }
    }

    static void checkNumber(Faults faults, int people) {
        faults.unless(people > 0, "people", "Ask at least one person besides yourself.");
        faults.unless(people <= MOST_PEOPLE, "people", "Ask " + MOST_PEOPLE + " people at most.");
    }

    private StandingGroupRow locked(StandingGroupId id) {
        return groups.lock(id).orElseThrow(() -> new Refused.NotFound("group"));
    }

    private StandingGroupRow mustBeIn(Actor actor, StandingGroupRow row) {
        if (!row.isLedBy(actor) && !members(row.id()).contains(actor.person())) {
            throw new Refused.NotFound("group");
        }
        return row;
    }

    private static StandingGroupRow mustLead(Actor actor, StandingGroupRow row) {
        if (!row.isLedBy(actor)) {
            throw new Refused.NotAllowed("Whoever leads this group does that. Talk to them.");
        }
        return row;
    }
}
