package org.waymark.development;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Faults;
import org.waymark.kernel.GoalId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.people.PersonName;
import org.waymark.people.Posts;
import org.waymark.people.TeamNames;
import org.waymark.people.TeamPosts;

/** Somebody's goals with what they do to reach them, until the plan is closed and the next one begins. */
@Singleton
public class DevelopmentPlans {

    private static final int MOST_AT_ONCE = 12;
    private static final int LAST_PAGE = 10_000;

    private final PlanLook look;
    private final PlanClosing closing;
    private final GoalBook goals;
    private final ActionBook actions;
    private final GoalCheck check;
    private final GoalRepository rows;
    private final Posts posts;
    private final TeamPosts teams;
    private final TeamNames names;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    DevelopmentPlans(
            PlanLook look,
            PlanClosing closing,
            PlanKeeping keeping,
            Posts posts,
            Access access,
            AuditTrail trail,
            Today today) {
        this.look = look;
        this.closing = closing;
        this.goals = keeping.goals();
        this.actions = keeping.actions();
        this.check = keeping.check();
        this.rows = keeping.rows();
        this.posts = posts;
        this.teams = keeping.teams();
        this.names = keeping.names();
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * One person's plan as it stands, with the plans that were closed before. Reading somebody else's is written down.
     *
     * @throws Refused.NotFound if it is not the actor's own and the actor may set the person no goals
     */
    @Transactional
    public PlanPage of(Actor actor, PersonId person) {
        boolean own = actor.is(person) && access.allows(actor, Permission.KEEP_OWN_GOALS, person);
        if (!own) {
            access.require(actor, Permission.SET_GOALS, person, "person");
            trail.record(actor, Act.LEVELS_READ, person, "person " + person.text(), "development plan");
        }
        return look.page(actor, person, own || access.allows(actor, Permission.TEND_PLANS, person));
    }

    /**
     * What a goal in the competency can be made of: how far the actor is, what comes next and how people get there.
     *
     * @throws Refused.NotFound if there is no such competency
     */
    @Transactional(readOnly = true)
    public GoalSheet sheet(Actor actor, CompetencyCode competency) {
        access.require(actor, Permission.KEEP_OWN_GOALS, actor.person(), "goal");
        return look.sheet(actor, competency);
    }

    /**
     * Sets a goal for oneself with the first actions, all of it or nothing.
     *
     * @throws Refused.NotValid if the level is not above the agreed one, the same goal is open, a day is not to come, or
     *     an action says nothing
     */
    @Transactional
    public Goal begin(Actor actor, NewPlanGoal wanted) {
        access.require(actor, Permission.KEEP_OWN_GOALS, actor.person(), "goal");
        if (wanted.source() == GoalSource.SERVICE_NEED) {
            throw new Refused.NotValid("source", "What the service needs is set by whoever manages or supervises you.");
        }
        if (wanted.actions().size() > MOST_AT_ONCE) {
            throw new Refused.NotValid("actions", "Begin with " + MOST_AT_ONCE + " actions or fewer.");
        }
        Goal goal = goals.keep(
                        actor,
                        List.of(new GoalCheck.Wanted(
                                actor.person(),
                                wanted.competency(),
                                wanted.level(),
                                null,
                                wanted.targetOn(),
                                wanted.source() == GoalSource.OWN_WISH ? null : wanted.source())))
                .getFirst();
        actions.keep(actor, goal.id(), wanted.actions());
        trail.record(
                actor,
                Act.PLAN_CHANGED,
                actor.person(),
                "goal " + goal.id().text(),
                wanted.source() + ", actions " + wanted.actions().size());
        return goal;
    }

    /**
     * Says by when a goal is to be reached.
     *
     * @throws Refused.NotFound if there is no such goal, or it is neither the actor's own nor a supervisee's
     * @throws Refused.NotNow if the goal is not open
     * @throws Refused.NotValid if the day is not to come
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public void retarget(Actor actor, GoalId id, int version, @Nullable LocalDate target) {
        GoalRow row = actions.goal(id);
        access.require(
                actor,
                actor.is(row.personId()) ? Permission.KEEP_OWN_GOALS : Permission.TEND_PLANS,
                row.personId(),
                "goal");
        actions.mustBeOpen(actor, row);
        var faults = new Faults();
        check.target(faults, "", target);
        faults.refuseIfAny();
        if (rows.retarget(id, version, target) == 0) {
            throw new Refused.ChangedMeanwhile("Somebody else changed this goal. Look at it again before you go on.");
        }
        trail.record(
                actor,
                Act.PLAN_CHANGED,
                row.personId(),
                "goal " + id.text(),
                "by " + (target == null ? "no day" : target));
    }

    /**
     * Closes the actor's plan: what it says now is kept for good, what was reached leaves it, and what is still open goes
     * on in the next one.
     *
     * @param words what the person takes from it: 1,000 characters at most, or empty
     * @throws Refused.NotNow if there is nothing in it
     * @throws Refused.NotValid if the words are too long
     */
    @Transactional
    public ClosedPlan close(Actor actor, String words) {
        access.require(actor, Permission.KEEP_OWN_GOALS, actor.person(), "plan");
        ClosedPlan closed = closing.close(actor, look.page(actor, actor.person(), true), words);
        trail.record(
                actor,
                Act.PLAN_CLOSED,
                actor.person(),
                "plan",
                closed.goals().size() + " goals, " + closed.reached() + " reached");
        return closed;
    }

    /**
     * How far the plans of those are for whom the actor may set goals: a page of them by name, in a few statements.
     *
     * @param page which page, 1 first; one beyond the last is empty
     */
    @Transactional(readOnly = true)
    public PlanList overview(Actor actor, int page) {
        access.require(actor, Permission.SET_GOALS);
        LocalDate day = today.day();
        var people = new HashSet<PersonId>();
        posts.supervisedBy(actor, day).forEach(one -> people.add(one.person()));
        Set<ServiceId> services = access.scope(actor, Permission.SET_GOALS).services();
        if (!services.isEmpty()) {
            teams.from(actor, services, day).stream()
                    .filter(post -> post.isWorkedOn(day))
                    .forEach(post -> people.add(post.person()));
        }
        int asked = Math.clamp(page, 1, LAST_PAGE);
        List<PersonName> shown = names.page(actor, people, (asked - 1) * PlanList.PAGE, PlanList.PAGE);
        return new PlanList(look.lines(actor, shown), asked, people.size());
    }
}
