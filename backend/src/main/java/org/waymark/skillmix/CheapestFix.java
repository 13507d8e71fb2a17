package org.waymark.skillmix;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.development.DevelopmentGoals;
import org.waymark.development.Goal;
import org.waymark.development.NeededBy;
import org.waymark.development.NewGoal;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.provision.CoverNeed;

/** Finds the training that closes most gaps of a service with fewest steps. */
@Singleton
public class CheapestFix {

    /** How long to look for the best set before telling the best that was found. */
    private static final long MILLIS = 2_000;

    private final CoverPictures pictures;
    private final DevelopmentGoals goals;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    CheapestFix(CoverPictures pictures, DevelopmentGoals goals, Access access, AuditTrail trail, Today today) {
        this.pictures = pictures;
        this.goals = goals;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * The one step, and the at most five steps, that close most gaps, the critical ones first. Reading this is written
     * down.
     *
     * @param day the day on which gaps are looked at; today where none is named
     * @throws org.waymark.kernel.Refused.NotFound if the actor's right does not reach the service
     */
    @Transactional
    public Fix of(Actor actor, ServiceId service, @Nullable LocalDate day) {
        access.require(actor, Permission.PLAN_SCENARIOS, service);
        CoverPicture picture = pictures.of(actor, service, Objects.requireNonNullElse(day, today.day()));
        trail.record(actor, Act.COVER_READ, null, "service " + service.text(), "cheapest fix");
        return Fix.of(picture, MILLIS);
    }

    /**
     * Makes a development goal of each step, for the first need that it helps to close and for which it is no goal yet;
     * all of them or none. A step that is a goal for each of its needs already stays as it is.
     *
     * @return how many goals were set
     * @throws org.waymark.kernel.Refused.NotFound if the actor's right does not reach the service or one of the people
     * @throws org.waymark.kernel.Refused.NotValid if there is no step, all of them are goals already, or one of the goals
     *     cannot be set, such as one whose level is agreed meanwhile
     */
    @Transactional
    public int makeGoals(Actor actor, ServiceId service, Fix.Plan plan) {
        access.require(actor, Permission.SET_GOALS, service);
        List<CoverNeedId> needs = plan.steps().stream()
                .flatMap(step -> step.needs().stream())
                .map(CoverNeed::id)
                .distinct()
                .toList();
        List<Goal> standing = goals.forNeeds(actor, service, needs).open();
        List<NewGoal> missing = plan.steps().stream()
                .flatMap(step -> missing(service, plan, step, standing).stream())
                .toList();
        if (missing.isEmpty() && !plan.isEmpty()) {
            throw new Refused.NotValid("goals", "All of this is set as goals already.");
        }
        return goals.set(actor, missing).size();
    }

    private static Optional<NewGoal> missing(ServiceId service, Fix.Plan plan, Fix.Step step, List<Goal> standing) {
        if (step.needs().isEmpty()) {
            return Optional.of(goal(step, new NeededBy(service, null, "")));
        }
        return step.needs().stream()
                .filter(need -> standing.stream().noneMatch(goal -> isSame(goal, step, need)))
                .findFirst()
                .map(need -> goal(step, new NeededBy(service, need.id(), named(plan, need))));
    }

    private static NewGoal goal(Fix.Step step, NeededBy needed) {
        return new NewGoal(step.person(), step.competency(), step.to(), needed, null);
    }

    private static boolean isSame(Goal goal, Fix.Step step, CoverNeed need) {
        return goal.person().equals(step.person())
                && goal.competency().equals(step.competency())
                && goal.level().equals(step.to())
                && goal.isFor(need.id());
    }

    private static String named(Fix.Plan plan, CoverNeed need) {
        return plan.closes().stream()
                .filter(closed -> closed.need().equals(need))
                .map(Fix.Closed::named)
                .findFirst()
                .orElse("");
    }
}
