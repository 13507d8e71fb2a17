package org.waymark.development;

import java.util.List;

/** A goal of a plan in words, with what is done to reach it. */
public record PlanGoal(OwnGoal own, List<PlanAction> actions) {

    public PlanGoal {
        actions = List.copyOf(actions);
    }

    public int done() {
        return (int) actions.stream().filter(PlanAction::isDone).count();
    }
}
