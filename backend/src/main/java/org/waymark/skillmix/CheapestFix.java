package org.waymark.skillmix;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.development.DevelopmentGoals;
import org.waymark.development.NeededBy;
import org.waymark.development.NewGoal;
import org.waymark.kernel.Actor;
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
     * Makes a development goal of each step, for the first need that it helps to close; all of them or none.
     *
     * @return how many goals were set
     * @throws org.waymark.kernel.Refused.NotFound if the actor's right does not reach the service or one of the people
     * @throws org.waymark.kernel.Refused.NotValid if there is no step, or one of the goals cannot be set, such as one that
     *     stands already
     */
    @Transactional
    public int makeGoals(Actor actor, ServiceId service, Fix.Plan plan) {
        access.require(actor, Permission.SET_GOALS, service);
        return goals.set(
                        actor,
                        plan.steps().stream()
                                .map(step -> new NewGoal(
                                        step.person(),
                                        step.competency(),
                                        step.to(),
                                        neededBy(service, plan, step),
                                        null))
                                .toList())
                .size();
    }

    private static NeededBy neededBy(ServiceId service, Fix.Plan plan, Fix.Step step) {
        CoverNeed need = step.needs().isEmpty() ? null : step.needs().getFirst();
        return new NeededBy(
                service,
                need == null ? null : need.id(),
                plan.closes().stream()
                        .filter(closed -> closed.need().equals(need))
                        .map(Fix.Closed::named)
                        .findFirst()
                        .orElse(""));
    }
}
