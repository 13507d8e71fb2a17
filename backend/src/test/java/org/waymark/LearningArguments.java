package org.waymark;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.waymark.kernel.TrainingRecordId;
import org.waymark.training.NewCourseSetting;
import org.waymark.training.NewTrainingRecord;
import org.waymark.training.TeamLearningQuestion;

/** Arguments for operations on courses and training. */
final class LearningArguments {

    private static final AtomicInteger DAYS = new AtomicInteger();

    private LearningArguments() {}

    static void addTo(Map<Class<?>, Function<RightsCast.Target, Object>> known, LocalDate day) {
        known.put(
                TrainingRecordId.class,
                target -> new TrainingRecordId(target.evidence().value()));
        known.put(
                NewTrainingRecord.class,
                target -> new NewTrainingRecord("T-IG", day.minusDays(DAYS.incrementAndGet()), null));
        known.put(NewCourseSetting.class, target -> new NewCourseSetting("T-IG", day, 12, "Policy", day));
        known.put(TeamLearningQuestion.class, target -> TeamLearningQuestion.ALL);
    }
}
