package org.waymark.home;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Today;
import org.waymark.observation.Observations;
import org.waymark.people.Leavers;
import org.waymark.training.Learning;
import org.waymark.training.LearningSheet;
import org.waymark.training.RegistrationState;
import org.waymark.training.Registrations;
import org.waymark.training.TrainingState;

/** Puts together what waits for somebody in their learning. */
@Singleton
class LearningDesk {

    private static final Duration NEW_FOR = Duration.ofDays(7);

    private final Learning learning;
    private final Registrations registrations;
    private final Observations observations;
    private final Leavers leavers;
    private final Access access;
    private final Today today;

    LearningDesk(
            Learning learning,
            Registrations registrations,
            Observations observations,
            Leavers leavers,
            Access access,
            Today today) {
        this.learning = learning;
        this.registrations = registrations;
        this.observations = observations;
        this.leavers = leavers;
        this.access = access;
        this.today = today;
    }

    /** Nothing for those who have no learning of their own here. */
    @Nullable
    LearningToDo of(Actor actor) {
        if (!access.allows(actor, Permission.KEEP_OWN_TRAINING)) {
            return null;
        }
        LearningSheet sheet = learning.mine(actor);
        Instant since = today.now().minus(NEW_FOR);
        return new LearningToDo(
                sheet.asked(TrainingState.OVERDUE),
                sheet.asked(TrainingState.NEVER_DONE),
                sheet.asked(TrainingState.DUE_SOON),
                registrations.mine(actor).stream()
                        .filter(one -> !one.deleted() && one.state() != RegistrationState.CURRENT)
                        .toList(),
                observations.mine(actor).asked().stream()
                        .filter(one -> {
                            Instant answered = one.answeredAt();
                            return answered != null && answered.isAfter(since);
                        })
                        .toList(),
                leavers.ownLastDay(actor).orElse(null));
    }
}
