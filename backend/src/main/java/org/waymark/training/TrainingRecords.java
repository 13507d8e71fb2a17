package org.waymark.training;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.kernel.TrainingRecordId;

/** Where people write down the courses they finished. A finished course is evidence in their locker, never a level. */
@Singleton
public class TrainingRecords {

    /** How long a deleted record can be brought back. */
    public static final Duration KEPT_AFTER_DELETION = Duration.ofDays(30);

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    private final TrainingRepository records;
    private final CourseList courses;
    private final CoursePieces pieces;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    TrainingRecords(
            TrainingRepository records,
            CourseList courses,
            CoursePieces pieces,
            Access access,
            AuditTrail trail,
            Today today) {
        this.records = records;
        this.courses = courses;
        this.pieces = pieces;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Writes down a course that the actor finished, and keeps it as evidence for the competencies it is about. What was
     * deleted and is entered again comes back; it makes no second piece of evidence, only the first where there was none.
     *
     * @throws Refused.NotValid naming each field that is not sound, also where the course is there for that day already
     */
    @Transactional
    public TrainingRecordId add(Actor actor, NewTrainingRecord wanted) {
        access.require(actor, Permission.KEEP_OWN_TRAINING, actor.person(), "training record");
        Course course = sound(wanted);
        TrainingRow known =
                records.lock(actor.person(), course.code(), wanted.doneOn()).orElse(null);
        if (known != null && known.deletedAt() == null) {
            throw new Refused.NotValid(
                    "doneOn", "You have this course for " + Today.inWords(wanted.doneOn()) + " already.");
        }
        TrainingRow row =
                known == null ? insert(actor, course, wanted) : renew(actor, known, course, wanted.certificateOn());
        trail.record(
                actor,
                Act.TRAINING_ADDED,
                actor.person(),
                row.object(),
                course.code() + " on " + wanted.doneOn() + ", certificate "
                        + (wanted.certificateOn() == null ? "none" : wanted.certificateOn()));
        return row.id();
    }

    /**
     * Deletes a record; it can be brought back for 30 days. The evidence it made stays in the locker, as it is the
     * person's. Deleting twice changes nothing.
     *
     * @throws Refused.NotFound if it is not the actor's own
     */
    @Transactional
    public void delete(Actor actor, TrainingRecordId id) {
        TrainingRow row = own(actor, id);
        if (records.delete(id, today.now()) > 0) {
            trail.record(actor, Act.TRAINING_DELETED, row.personId(), row.object());
        }
    }

    /**
     * Brings back a record that was deleted in the last 30 days. Nothing happens to one that is there.
     *
     * @throws Refused.NotFound if it is not the actor's own, or was deleted longer ago
     */
    @Transactional
    public void restore(Actor actor, TrainingRecordId id) {
        TrainingRow row = own(actor, id);
        if (records.restore(id) > 0) {
            trail.record(actor, Act.TRAINING_RESTORED, row.personId(), row.object());
        }
    }

    private Course sound(NewTrainingRecord wanted) {
        var faults = new Faults();
        LocalDate day = today.day();
        Course course = courses.holding(day).get(wanted.course());
        LocalDate certificate = wanted.certificateOn();
        faults.unless(course != null, "course", "Choose a course from the list.");
        faults.unless(!wanted.doneOn().isAfter(day), "doneOn", "This day has not come yet.");
        faults.unless(wanted.doneOn().isAfter(EARLIEST), "doneOn", "This day is too long ago to be yours.");
        if (certificate != null) {
            faults.unless(!certificate.isAfter(day), "certificateOn", "This day has not come yet.");
            faults.unless(
                    !certificate.isBefore(wanted.doneOn()),
                    "certificateOn",
                    "A certificate is not older than the course it is for.");
        }
        faults.refuseIfAny();
        return java.util.Objects.requireNonNull(course);
    }

    private TrainingRow insert(Actor actor, Course course, NewTrainingRecord wanted) {
        return records.save(new TrainingRow(
                new TrainingRecordId(Ids.next()),
                actor.person(),
                course.code(),
                wanted.doneOn(),
                wanted.certificateOn(),
                pieces.own(actor, course, wanted.doneOn()),
                actor.person(),
                today.now(),
                null,
                0));
    }

    private TrainingRow renew(Actor actor, TrainingRow known, Course course, @Nullable LocalDate certificateOn) {
        EvidenceId piece = known.evidenceId();
        records.renew(
                known.id(),
                certificateOn,
                piece == null ? pieces.own(actor, course, known.doneOn()) : piece,
                actor.person(),
                today.now());
        return known;
    }

    private TrainingRow own(Actor actor, TrainingRecordId id) {
        TrainingRow row = records.find(id, since()).orElseThrow(() -> new Refused.NotFound("training record"));
        access.require(actor, Permission.KEEP_OWN_TRAINING, row.personId(), "training record");
        if (!actor.is(row.personId())) {
            throw new Refused.NotFound("training record");
        }
        return row;
    }

    private Instant since() {
        return today.now().minus(KEPT_AFTER_DELETION);
    }
}
