package org.waymark.development;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;

/**
 * A goal somebody sets for themselves, with the first things they will do.
 *
 * @param source what led to it: anything but a need of the service
 */
public record NewPlanGoal(
        CompetencyCode competency,
        Level level,
        GoalSource source,
        @Nullable LocalDate targetOn,
        List<ActionText> actions) {

    public NewPlanGoal {
        actions = List.copyOf(actions);
    }
}
