package org.waymark.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.waymark.assessment.CertificateReminders;
import org.waymark.assessment.FileRounds;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Today;
import org.waymark.observation.Observations;
import org.waymark.outbox.Outbox;
import org.waymark.outbox.Postman;
import org.waymark.recruitment.LettingGo;
import org.waymark.supervision.SupervisionReminders;
import org.waymark.training.LearningReminders;
import org.waymark.training.LettingLearningGo;
import org.waymark.vetting.Circumstances;
import org.waymark.vetting.Reminders;

/**
 * Runs each job when it is due, on one node at a time, and again after a restart; which node does it stands in one table.
 */
public final class Jobs implements AutoCloseable {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 0);
    private static final LocalTime IN_THE_MORNING = LocalTime.of(6, 0);
    private static final Duration EACH_MINUTE = Duration.ofMinutes(1);
    private static final Duration EACH_TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(20);

    private final Scheduler scheduler;

    private Jobs(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Begins to run jobs by the operations of the context. */
    public static Jobs start(ApplicationContext context) {
        DataSource database = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
        Scheduler scheduler = Scheduler.create(database)
                .startTasks(List.of(
                        task("reminders", new Daily(Today.LONDON, IN_THE_MORNING), () -> remind(context)),
                        task("circumstances", new Daily(Today.LONDON, IN_THE_MORNING), () -> tellYearly(context)),
                        task("letting go", new Daily(Today.LONDON, AT_NIGHT), () -> letGo(context)),
                        task("files", FixedDelay.of(EACH_TEN_MINUTES), () -> scan(context)),
                        task("outbox", FixedDelay.of(EACH_MINUTE), () -> deliver(context))))
                .threads(1)
                .pollingInterval(LOOKS_EVERY)
                .alwaysPersistTimestampInUTC()
                .build();
        scheduler.start();
        return new Jobs(scheduler);
    }

    private static void remind(ApplicationContext context) {
        context.getBean(Reminders.class).write(Actor.job("reminders"));
        context.getBean(SupervisionReminders.class).write(Actor.job("reminders"));
        context.getBean(LearningReminders.class).write(Actor.job("reminders"));
        context.getBean(CertificateReminders.class).write(Actor.job("reminders"));
    }

    private static void tellYearly(ApplicationContext context) {
        context.getBean(Circumstances.class).tellYearly(Actor.job("circumstances"));
    }

    /** A batch a transaction, until nothing goes any more. */
    private static void letGo(ApplicationContext context) {
        Actor job = Actor.job("letting go");
        LettingGo letting = context.getBean(LettingGo.class);
        untilNothingGoes(() -> letting.letGo(job));
        Outbox outbox = context.getBean(Outbox.class);
        untilNothingGoes(() -> outbox.letGo(job));
        context.getBean(FileRounds.class).sweep(job);
        Observations observations = context.getBean(Observations.class);
        untilNothingGoes(() -> observations.letGo(job));
        LettingLearningGo learning = context.getBean(LettingLearningGo.class);
        untilNothingGoes(() -> learning.letGo(job));
    }

    private static void untilNothingGoes(IntSupplier batch) {
        int gone;
        do {
            gone = batch.getAsInt();
        } while (gone > 0);
    }

    private static void scan(ApplicationContext context) {
        context.getBean(FileRounds.class).scanAgain(Actor.job("files"));
    }

    private static void deliver(ApplicationContext context) {
        context.getBean(Postman.class).deliver(Actor.job("outbox"));
    }

    private static RecurringTask<Void> task(String name, Schedule when, Runnable act) {
        return Tasks.recurring(name, when).execute((instance, about) -> act.run());
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}
