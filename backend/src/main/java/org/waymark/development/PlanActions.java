package org.waymark.development;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.assessment.EvidenceTitles;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.ActionId;
import org.waymark.kernel.Actor;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.GoalId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** What somebody does to reach their goals: their own to add and delete; supervisors help it along. */
@Singleton
public class PlanActions {

    /** How long a deleted action can be brought back. */
    public static final Duration KEPT_AFTER_DELETION = Duration.ofDays(30);

    private final ActionRepository actions;
    private final ActionBook book;
    private final EvidenceTitles evidence;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    PlanActions(
            ActionRepository actions,
            ActionBook book,
            EvidenceTitles evidence,
            Access access,
            AuditTrail trail,
            Today today) {
        this.actions = actions;
        this.book = book;
        this.evidence = evidence;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Adds an action to one of one's own goals.
     *
     * @throws Refused.NotFound if there is no such goal, or it is not the actor's own
     * @throws Refused.NotNow if the goal is not open any more
     * @throws Refused.NotValid if it says nothing, its day is not to come, or its cost cannot be
     */
    @Transactional
    public PlanAction add(Actor actor, GoalId goal, ActionText text) {
        GoalRow row = book.goal(goal);
        mustBeOwn(actor, row.personId());
        book.mustBeOpen(actor, row);
        PlanAction added = book.keep(actor, row.id(), List.of(text)).getFirst();
        record(actor, actions.find(added.id()).orElseThrow(), "added");
        return added;
    }

    /**
     * Changes what is to be done, by when, and what it costs.
     *
     * @throws Refused.NotFound if there is no such action, or it is neither the actor's own nor a supervisee's
     * @throws Refused.NotNow if its plan is closed
     * @throws Refused.NotValid as when it is added; a day that stands may stay though it has gone by
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public PlanAction change(Actor actor, ActionId id, int version, ActionText text) {
        ActionRow row = tended(actor, id);
        ActionText sound = book.sound(text, row.dueOn());
        mustBeOne(actions.change(id, version, sound.kind(), sound.words(), sound.dueOn(), sound.cost()));
        return changed(actor, row, "changed");
    }

    /**
     * Says how far an action has come.
     *
     * @throws Refused.NotFound as when it is changed
     * @throws Refused.NotNow if its plan is closed
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public PlanAction move(Actor actor, ActionId id, int version, ActionState state) {
        ActionRow row = tended(actor, id);
        mustBeOne(actions.move(id, version, state, state == ActionState.DONE ? today.day() : null));
        return changed(actor, row, state.name());
    }

    /**
     * Says which piece of one's own evidence shows what was done, or that none does.
     *
     * @throws Refused.NotFound if there is no such action or evidence of the actor's own
     * @throws Refused.NotNow if its plan is closed
     * @throws Refused.ChangedMeanwhile if it was changed in another tab first
     */
    @Transactional
    public PlanAction show(Actor actor, ActionId id, int version, @Nullable EvidenceId shown) {
        ActionRow row = own(actor, id);
        book.mustStand(row);
        if (shown != null
                && evidence.of(actor, actor.person()).stream()
                        .noneMatch(title -> title.id().equals(shown))) {
            throw new Refused.NotFound("evidence");
        }
        mustBeOne(actions.show(id, version, shown));
        return changed(actor, row, shown == null ? "no evidence" : "evidence " + shown.text());
    }

    /**
     * Deletes an action; it can be brought back for 30 days.
     *
     * @throws Refused.NotFound if there is no such action of the actor's own
     * @throws Refused.NotNow if its plan is closed
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public void delete(Actor actor, ActionId id, int version) {
        ActionRow row = own(actor, id);
        book.mustStand(row);
        mustBeOne(actions.delete(id, version, today.now()));
        record(actor, row, "deleted");
    }

    /**
     * Brings back an action that was deleted in the last 30 days; nothing happens to one that is there.
     *
     * @throws Refused.NotFound if there is no such action of the actor's own
     */
    @Transactional
    public void restore(Actor actor, ActionId id) {
        ActionRow row = own(actor, id);
        if (actions.restore(id, today.now().minus(KEPT_AFTER_DELETION)) > 0) {
            record(actor, row, "restored");
        }
    }

    /** How many actions of the actor's own open plan are not done though their day has gone by. */
    @Transactional(readOnly = true)
    public int late(Actor actor) {
        access.require(actor, Permission.KEEP_OWN_GOALS, actor.person(), "plan");
        return actions.waiting(List.of(actor.person()), today.day()).stream()
                .mapToInt(WaitingRow::late)
                .sum();
    }

    private ActionRow tended(Actor actor, ActionId id) {
        ActionRow row = actions.find(id).orElseThrow(() -> new Refused.NotFound("action"));
        access.require(
                actor,
                actor.is(row.personId()) ? Permission.KEEP_OWN_GOALS : Permission.TEND_PLANS,
                row.personId(),
                "action");
        book.mustStand(row);
        return row;
    }

    private ActionRow own(Actor actor, ActionId id) {
        ActionRow row = actions.find(id).orElseThrow(() -> new Refused.NotFound("action"));
        mustBeOwn(actor, row.personId());
        return row;
    }

    private void mustBeOwn(Actor actor, PersonId person) {
        access.require(actor, Permission.KEEP_OWN_GOALS, person, "action");
        if (!actor.is(person)) {
            throw new Refused.NotFound("action");
        }
    }

    private PlanAction changed(Actor actor, ActionRow before, String details) {
        record(actor, before, details);
        return actions.find(before.id()).orElseThrow().shown(Map.of());
    }

    private void record(Actor actor, ActionRow row, String details) {
        trail.record(
                actor,
                Act.PLAN_CHANGED,
                row.personId(),
                "action " + row.id().text(),
                details + " for goal " + row.goalId().text());
    }

    private static void mustBeOne(long changed) {
        if (changed == 0) {
            throw new Refused.ChangedMeanwhile("Somebody else changed this action. Look at it again before you go on.");
        }
    }
}
