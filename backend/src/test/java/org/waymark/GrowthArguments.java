package org.waymark;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.development.ActionKind;
import org.waymark.development.ActionText;
import org.waymark.development.GoalSource;
import org.waymark.development.NewPlanGoal;
import org.waymark.kernel.ActionId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;

/** Arguments for operations on development plans. */
final class GrowthArguments {

    private GrowthArguments() {}

    static void addTo(Map<Class<?>, Function<RightsCast.Target, Object>> known, CompetencyCode competency) {
        var text = new ActionText(ActionKind.ON_THE_JOB, "Shadow a shift", null, null);
        known.put(ActionText.class, target -> text);
        known.put(ActionId.class, target -> new ActionId(target.goal().value()));
        known.put(
                NewPlanGoal.class,
                target -> new NewPlanGoal(competency, new Level(5), GoalSource.GAP, null, List.of(text)));
    }
}
