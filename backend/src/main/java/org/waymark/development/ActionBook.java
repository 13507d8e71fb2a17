package org.waymark.development;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ActionId;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.GoalId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** Writes actions down, once the rights have been asked, and says what cannot be one. */
@Singleton
class ActionBook {

    private static final int MOST_OF_A_GOAL = 30;
    private static final int LONGEST_YEARS = 10;
    private static final int LONGEST_WORDS = 500;
    private static final BigDecimal DEAREST = new BigDecimal("100000");

    private final ActionRepository actions;
    private final GoalRepository goals;
    private final GoalLook look;
    private final Today today;

    ActionBook(ActionRepository actions, GoalRepository goals, GoalLook look, Today today) {
        this.actions = actions;
        this.goals = goals;
        this.look = look;
        this.today = today;
    }

    GoalRow goal(GoalId id) {
        return goals.find(id).orElseThrow(() -> new Refused.NotFound("goal"));
    }

    void mustBeOpen(Actor actor, GoalRow row) {
        if (!look.states(actor, List.of(row)).getFirst().isOpen()) {
            throw new Refused.NotNow("This goal was reached or dropped already.");
        }
    }

    /** An action changes as long as its goal stands in the open plan. */
    void mustStand(ActionRow row) {
        GoalRow goal = goal(row.goalId());
        if (goal.planId() != null) {
            throw new Refused.NotNow("The plan with this action is closed. It stays as it was.");
        }
        if (goal.droppedAt() != null) {
            throw new Refused.NotNow("The goal of this action was dropped.");
        }
    }

    /** Keeps actions for a goal that stands. */
    List<PlanAction> keep(Actor actor, GoalId id, List<ActionText> texts) {
        GoalRow goal = goal(id);
        var sound = new ArrayList<ActionText>();
        for (ActionText text : texts) {
            sound.add(sound(text, null));
        }
        if (actions.count(id) + sound.size() > MOST_OF_A_GOAL) {
            throw new Refused.NotValid("words", "A goal has room for " + MOST_OF_A_GOAL + " actions.");
        }
        List<ActionRow> rows =
                sound.stream().map(text -> row(actor, goal, text)).toList();
        if (!rows.isEmpty()) {
            actions.saveAll(rows);
        }
        return rows.stream().map(row -> row.shown(Map.of())).toList();
    }

    /** @param before the day that stands already: it may stay though it has gone by */
    ActionText sound(ActionText text, @Nullable LocalDate before) {
        var faults = new Faults();
        String words = faults.required("words", text.words(), LONGEST_WORDS, "Say what you will do.");
        LocalDate due = text.dueOn();
        if (due != null && !due.equals(before)) {
            faults.unless(!due.isBefore(today.day()), "dueOn", "This day has gone by. Choose today or a later day.");
            faults.unless(
                    due.isBefore(today.day().plusYears(LONGEST_YEARS)),
                    "dueOn",
                    "This is more than " + LONGEST_YEARS + " years away. Check the year.");
        }
        BigDecimal cost = text.cost();
        if (cost != null) {
            faults.unless(
                    cost.signum() >= 0
                            && cost.compareTo(DEAREST) <= 0
                            && cost.stripTrailingZeros().scale() <= 2,
                    "cost",
                    "Write the cost in pounds, from 0 to 100,000, such as 45.50.");
        }
        faults.refuseIfAny();
        return new ActionText(text.kind(), words, due, cost);
    }

    private ActionRow row(Actor actor, GoalRow goal, ActionText text) {
        return new ActionRow(
                new ActionId(Ids.next()),
                goal.id(),
                goal.personId(),
                text.kind(),
                text.words(),
                text.dueOn(),
                text.cost(),
                ActionState.PLANNED,
                null,
                null,
                actor.person(),
                today.now(),
                null,
                0);
    }
}
