package org.waymark.training;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** The courses, and after how many months each is due again: settings, each from a day on and with its source. */
@Singleton
public class Courses {

    private static final int MOST_MONTHS = 120;
    private static final int LONGEST_SOURCE = 300;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final CourseList courses;
    private final CourseSettingRepository said;
    private final Frameworks frameworks;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Courses(
            CourseList courses,
            CourseSettingRepository said,
            Frameworks frameworks,
            Access access,
            AuditTrail trail,
            Today today) {
        this.courses = courses;
        this.said = said;
        this.frameworks = frameworks;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** The courses as they hold today, and what will hold. */
    @Transactional(readOnly = true)
    public CourseSheet sheet(Actor actor) {
        access.require(actor, Permission.READ_COURSES);
        LocalDate day = today.day();
        return new CourseSheet(
                List.copyOf(courses.holding(day).values()),
                courses.after(day),
                frameworks.published().roles(),
                access.allows(actor, Permission.KEEP_COURSES),
                day);
    }

    /**
     * Says after how many months a course is due again, from a day on. What held before stays written down.
     *
     * @param changes how many changes of this course the actor had seen
     * @throws Refused.NotAllowed if the actor may not keep courses
     * @throws Refused.NotValid if there is no such course, a number or a day is out of bounds, or no source is named
     * @throws Refused.ChangedMeanwhile if somebody else changed the course first
     */
    @Transactional
    public void set(Actor actor, NewCourseSetting wanted, int changes) {
        access.require(actor, Permission.KEEP_COURSES);
        String source = sound(wanted);
        if (said.changes(wanted.course()) != changes) {
            throw new Refused.ChangedMeanwhile("Somebody else changed this course. Look at it again before you go on.");
        }
        said.save(new CourseSettingRow(
                Ids.next(),
                wanted.course(),
                changes + 1,
                wanted.from(),
                wanted.refreshMonths(),
                source,
                wanted.sourcedOn(),
                actor.person(),
                today.now()));
        trail.record(
                actor,
                Act.COURSE_SET,
                null,
                "course " + wanted.course(),
                "change " + (changes + 1) + " from " + wanted.from() + ": "
                        + (wanted.refreshMonths() == null ? "done once" : wanted.refreshMonths() + " months"));
    }

    private String sound(NewCourseSetting wanted) {
        var faults = new Faults();
        LocalDate day = today.day();
        Integer months = wanted.refreshMonths();
        faults.unless(CourseList.isKnown(wanted.course()), "course", "Choose a course from the list.");
        faults.unless(
                months == null || (months >= 1 && months <= MOST_MONTHS),
                "refreshMonths",
                "Give a whole number of months from 1 to " + MOST_MONTHS + ", or none if the course is done once.");
        faults.unless(
                !wanted.from().isBefore(EARLIEST) && !wanted.from().isAfter(day.plusYears(2)),
                "from",
                "Give a day from " + Today.inWords(EARLIEST) + " until two years from now.");
        String source =
                faults.required("source", wanted.source(), LONGEST_SOURCE, "Say which policy or page this comes from.");
        faults.unless(
                !wanted.sourcedOn().isAfter(day) && !wanted.sourcedOn().isBefore(EARLIEST),
                "sourcedOn",
                "Give the day on which this was found out, today at the latest.");
        faults.refuseIfAny();
        return source;
    }
}
