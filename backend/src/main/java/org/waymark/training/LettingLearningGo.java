package org.waymark.training;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;
import org.waymark.people.Leavers;

/**
 * Removes for good what people deleted in their learning, once the time is over in which they can bring it back, and the
 * reflections of those who have left.
 */
@Singleton
public class LettingLearningGo {

    /** For how many days reflections are kept after somebody's last day; our proposal, for the IG lead to confirm. */
    private static final int DAYS_AFTER_LEAVING = 30;

    /** How many go in one transaction of each kind; the job asks again until none is left. */
    static final int BATCH = 500;

    private final ReflectionRepository reflections;
    private final LogRepository log;
    private final TrainingRepository records;
    private final RegistrationRepository registrations;
    private final Leavers leavers;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    LettingLearningGo(
            ReflectionRepository reflections,
            LogRepository log,
            TrainingRepository records,
            RegistrationRepository registrations,
            Leavers leavers,
            Access access,
            AuditTrail trail,
            Today today) {
        this.reflections = reflections;
        this.log = log;
        this.records = records;
        this.registrations = registrations;
        this.leavers = leavers;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Removes entries of logs with their reflections, finished courses and registrations that were deleted more than 30 days
     * ago, at most a batch of each, and all reflections of those who left more than 30 days ago. The nightly job calls it
     * until nothing goes any more.
     *
     * @return how many went
     * @throws org.waymark.kernel.Refused.NotAllowed to everybody but that job and the console
     */
    @Transactional
    public int letGo(Actor actor) {
        access.require(actor, Permission.LET_GO);
        Instant before = today.now().minus(TrainingRecords.KEPT_AFTER_DELETION);
        reflections.removeDeleted(before);
        long gone = ofLeavers(actor)
                + log.removeDeleted(before, BATCH)
                + records.removeDeleted(before, BATCH)
                + registrations.removeDeleted(before, BATCH);
        if (gone > 0) {
            trail.record(actor, Act.RECORDS_LET_GO, null, "learning", gone + " records");
        }
        return Math.toIntExact(gone);
    }

    private long ofLeavers(Actor actor) {
        List<PersonId> gone = leavers.before(actor, today.day().minusDays(DAYS_AFTER_LEAVING));
        return gone.isEmpty() ? 0 : reflections.removeOf(gone);
    }
}
