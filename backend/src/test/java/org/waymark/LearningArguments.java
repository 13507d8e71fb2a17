package org.waymark;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.waymark.kernel.LogEntryId;
import org.waymark.kernel.RegistrationId;
import org.waymark.kernel.TrainingRecordId;
import org.waymark.training.LogKind;
import org.waymark.training.NewCourseSetting;
import org.waymark.training.NewLogEntry;
import org.waymark.training.NewRegistration;
import org.waymark.training.NewTrainingRecord;
import org.waymark.training.RegistrationBody;
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
                RegistrationId.class,
                target -> new RegistrationId(target.evidence().value()));
        known.put(LogEntryId.class, target -> new LogEntryId(target.evidence().value()));
        known.put(NewRegistration.class, target -> new NewRegistration(RegistrationBody.NMC, "12A3456B", day));
        known.put(NewLogEntry.class, target -> new NewLogEntry(LogKind.PRACTICE, day, 60, "Night shift", ""));
        known.put(
                NewTrainingRecord.class,
                target -> new NewTrainingRecord("T-IG", day.minusDays(DAYS.incrementAndGet()), null));
        known.put(NewCourseSetting.class, target -> new NewCourseSetting("T-IG", day, 12, "Policy", day));
        known.put(TeamLearningQuestion.class, target -> TeamLearningQuestion.ALL);
    }
}
