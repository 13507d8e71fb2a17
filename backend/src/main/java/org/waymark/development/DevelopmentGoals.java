package org.waymark.development;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Scope;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.GoalId;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;

/** The levels that people are to reach: what their service needs of them, and what they wish for themselves. */
@Singleton
public class DevelopmentGoals {

    private static final int MOST_AT_ONCE = 100;

    private final GoalRepository goals;
    private final GoalLook look;
    private final GoalBook book;
    private final Access access;
    private final AuditTrail trail;

    DevelopmentGoals(GoalRepository goals, GoalLook look, GoalBook book, Access access, AuditTrail trail) {
        this.goals = goals;
        this.look = look;
        this.book = book;
        this.access = access;
        this.trail = trail;
    }

    /**
     * Sets goals that a service needs, all of them or none. The people see them as what their service needs.
     *
     * @throws Refused.NotAllowed if the actor's roles let them set no goals
     * @throws Refused.NotFound if the actor's right does not reach one of the people or services
     * @throws Refused.NotValid if a level is not above the one that was agreed, the competency is unknown, the person
     *     does not work in the service, the cover need is another service's, the day is not to come, or the same goal
     *     stands already; where several goals are set, the field begins with the place of the goal: “2.level”
     */
    @Transactional
    public List<Goal> set(Actor actor, List<NewGoal> wanted) {
        access.require(actor, Permission.SET_GOALS);
        if (wanted.isEmpty() || wanted.size() > MOST_AT_ONCE) {
            throw new Refused.NotValid("goals", "Choose from one to " + MOST_AT_ONCE + " levels to reach.");
        }
        mayAllBeSet(actor, wanted);
        return book.keep(
                actor,
                wanted.stream()
                        .map(one -> new GoalCheck.Wanted(
                                one.person(), one.competency(), one.level(), one.neededBy(), one.targetOn(), null))
                        .toList());
    }

    /**
     * Sets a goal for oneself.
     *
     * @throws Refused.NotValid as when goals are set for others
     */
    @Transactional
    public Goal wish(Actor actor, CompetencyCode competency, Level level, @Nullable LocalDate targetOn) {
        access.require(actor, Permission.KEEP_OWN_GOALS, actor.person(), "goal");
        return book.keep(actor, List.of(new GoalCheck.Wanted(actor.person(), competency, level, null, targetOn, null)))
                .getFirst();
    }

    /**
     * One person's goals, newest first, those that were reached or dropped included. Reading somebody else's is written
     * down.
     *
     * @throws Refused.NotFound if they are not the actor's own and the actor may set the person no goals
     */
    @Transactional
    public Goals of(Actor actor, PersonId person) {
        boolean own = actor.is(person) && access.allows(actor, Permission.KEEP_OWN_GOALS, person);
        if (!own) {
            access.require(actor, Permission.SET_GOALS, person, "person");
            trail.record(actor, Act.LEVELS_READ, person, "person " + person.text(), "goals");
        }
        return look.named(actor, goals.ofPerson(person));
    }

    /** The actor's own goals, newest first, with what each asks of them in words. */
    @Transactional(readOnly = true)
    public OwnGoals mine(Actor actor) {
        access.require(actor, Permission.KEEP_OWN_GOALS, actor.person(), "goal");
        return look.own(actor, goals.ofPerson(actor.person()));
    }

    /**
     * Many people's goals that were not dropped, in a few statements. People for whom the actor may set no goals are
     * left out.
     */
    @Transactional(readOnly = true)
    public Goals ofPeople(Actor actor, Collection<PersonId> people) {
        Set<PersonId> reached = access.reached(actor, Permission.SET_GOALS, people);
        return reached.isEmpty() ? Goals.none() : look.named(actor, goals.standing(reached));
    }

    /**
     * Every goal that the service needs, in a few statements. Goals of people who have left the service are left out.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service
     */
    @Transactional(readOnly = true)
    public Goals ofService(Actor actor, ServiceId service) {
        access.require(actor, Permission.SET_GOALS, service);
        return reached(actor, goals.ofService(service));
    }

    /**
     * The goals that were set for some cover needs, in a few statements: who is on the way, who got there and when.
     * Goals of people who have left the service are left out.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service
     */
    @Transactional(readOnly = true)
    public Goals forNeeds(Actor actor, ServiceId service, Collection<CoverNeedId> needs) {
        access.require(actor, Permission.SET_GOALS, service);
        return needs.isEmpty() ? Goals.none() : reached(actor, goals.forNeeds(service, Set.copyOf(needs)));
    }

    /**
     * Drops a goal that is still open. What a service needs is dropped by those who may set it, an own wish by the
     * person.
     *
     * @throws Refused.NotFound if there is no such goal, or none that the actor may know of
     * @throws Refused.NotAllowed if it is not theirs to drop
     * @throws Refused.NotNow if it was reached or dropped already
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public Goal drop(Actor actor, GoalId id, int version) {
        return book.drop(actor, changeable(actor, id), version);
    }

    /**
     * Brings a dropped goal back.
     *
     * @throws Refused.NotFound as when it is dropped
     * @throws Refused.NotAllowed as when it is dropped
     * @throws Refused.NotNow if it is not dropped, or the same was set again meanwhile
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public Goal restore(Actor actor, GoalId id, int version) {
        return book.restore(actor, changeable(actor, id), version);
    }

    /** A right to set goals for the service, or, for a supervisor, for each of the people. */
    private void mayAllBeSet(Actor actor, List<NewGoal> wanted) {
        Set<PersonId> people = wanted.stream().map(NewGoal::person).collect(Collectors.toUnmodifiableSet());
        Set<PersonId> reached = access.reached(actor, Permission.SET_GOALS, people);
        for (PersonId person : people) {
            if (!reached.contains(person)) {
                access.require(actor, Permission.SET_GOALS, person, "person");
            }
        }
        Scope scope = access.scope(actor, Permission.SET_GOALS);
        for (NewGoal one : wanted) {
            if (!scope.supervisees().contains(one.person())) {
                access.require(actor, Permission.SET_GOALS, one.neededBy().service());
            }
        }
    }

    private Goals reached(Actor actor, List<GoalRow> rows) {
        Set<PersonId> reached = access.reached(
                actor,
                Permission.SET_GOALS,
                rows.stream().map(GoalRow::personId).collect(Collectors.toUnmodifiableSet()));
        return look.named(
                actor,
                rows.stream().filter(row -> reached.contains(row.personId())).toList());
    }

    private GoalRow changeable(Actor actor, GoalId id) {
        GoalRow row = goals.find(id).orElseThrow(() -> new Refused.NotFound("goal"));
        boolean own = actor.is(row.personId());
        boolean wish = row.source() == GoalSource.OWN_WISH;
        if (wish && own) {
            access.require(actor, Permission.KEEP_OWN_GOALS, row.personId(), "goal");
        } else if (wish || !access.allows(actor, Permission.SET_GOALS, row.personId())) {
            if (own) {
                throw new Refused.NotAllowed(
                        "Your service needs this goal, so you cannot drop it yourself. Talk to whoever set it.");
            }
            access.require(actor, Permission.SET_GOALS, row.personId(), "goal");
            throw new Refused.NotAllowed("This is the person's own goal. Only they drop it or bring it back.");
        }
        return row;
    }
}
