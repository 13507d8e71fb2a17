package org.waymark.development;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ActionId;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.GoalId;

/**
 * One action of a plan and how far it has come.
 *
 * @param doneOn the day on which it was said to be done
 * @param evidence what shows it, in the person's locker
 * @param evidenceTitle its title where the reader may see it, or empty
 */
public record PlanAction(
        ActionId id,
        GoalId goal,
        ActionText text,
        ActionState state,
        @Nullable LocalDate doneOn,
        @Nullable EvidenceId evidence,
        String evidenceTitle,
        int version) {

    public boolean isDone() {
        return state == ActionState.DONE;
    }

    /** Whether its day has gone by and it is not done. */
    public boolean isLate(LocalDate day) {
        LocalDate due = text.dueOn();
        return !isDone() && due != null && due.isBefore(day);
    }
}
