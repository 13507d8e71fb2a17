package org.waymark.training;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.Today;
import org.waymark.people.InPost;
import org.waymark.people.TeamPost;
import org.waymark.people.TeamPosts;

/** How people stand with the courses that their posts ask for: everybody for themselves, and those who look after others. */
@Singleton
public class Learning {

    private final TrainingRepository records;
    private final CourseList courses;
    private final TeamPosts own;
    private final InPost posts;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Learning(
            TrainingRepository records,
            CourseList courses,
            TeamPosts own,
            InPost posts,
            Access access,
            AuditTrail trail,
            Today today) {
        this.records = records;
        this.courses = courses;
        this.own = own;
        this.posts = posts;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** How the actor stands, what they finished, and what they deleted in the last 30 days. */
    @Transactional(readOnly = true)
    public LearningSheet mine(Actor actor) {
        access.require(actor, Permission.KEEP_OWN_TRAINING, actor.person(), "training record");
        LocalDate day = today.day();
        Set<RoleCode> held = own.own(actor, day).stream()
                .filter(post -> post.isWorkedOn(day))
                .map(TeamPost::role)
                .collect(Collectors.toUnmodifiableSet());
        return sheet(held, records.of(actor.person(), today.now().minus(TrainingRecords.KEPT_AFTER_DELETION)), day);
    }

    /**
     * How somebody stands whom the actor looks after, and what they finished.
     *
     * @throws Refused.NotFound if the actor does not look after them, or they work in no post today
     */
    @Transactional
    public PersonLearning person(Actor actor, PersonId person) {
        access.require(actor, Permission.READ_TRAINING, person, "person");
        LocalDate day = today.day();
        Learner learner = Learner.of(posts.learners(actor, day), day).get(person);
        if (learner == null) {
            throw new Refused.NotFound("person");
        }
        LearningSheet sheet = sheet(learner.roles(), records.of(person, today.now()), day);
        trail.record(
                actor, Act.TRAINING_READ, person, "training", sheet.records().size() + " records");
        return new PersonLearning(person, learner.name(), sheet);
    }

    private LearningSheet sheet(Set<RoleCode> held, List<TrainingRow> rows, LocalDate day) {
        Map<String, Course> all = courses.holding(day);
        Map<String, LocalDate> done = rows.stream()
                .filter(row -> row.deletedAt() == null)
                .collect(Collectors.toMap(TrainingRow::courseCode, TrainingRow::doneOn, (later, earlier) -> later));
        return new LearningSheet(
                Standings.of(all.values(), held, done, day),
                rows.stream().map(row -> shown(row, all)).toList(),
                List.copyOf(all.values()),
                day);
    }

    /**
     * A page of those whom the actor looks after, by name, with how they stand with the courses that their posts ask for;
     * as many statements for a thousand as for one.
     *
     * @throws Refused.NotAllowed if the actor looks after nobody
     */
    @Transactional
    public TeamLearningPage team(Actor actor, TeamLearningQuestion question) {
        access.require(actor, Permission.READ_TRAINING);
        TeamLearningPage page = page(actor, question);
        trail.record(
                actor,
                Act.TRAINING_READ,
                null,
                "training",
                question.words() + ", " + page.lines().size() + " people");
        return page;
    }

    /** How many of those whom the actor looks after have a course that is out of date; nobody is named. */
    @Transactional(readOnly = true)
    public int behind(Actor actor) {
        access.require(actor, Permission.READ_TRAINING);
        return page(actor, new TeamLearningQuestion(null, null, TrainingState.OVERDUE, 0))
                .total();
    }

    private TeamLearningPage page(Actor actor, TeamLearningQuestion question) {
        LocalDate day = today.day();
        Map<String, Course> all = courses.holding(day);
        Map<PersonId, Learner> learners = Learner.of(posts.learners(actor, day), day);
        Map<PersonId, Map<String, LocalDate>> done = learners.isEmpty()
                ? Map.of()
                : records.latest(learners.keySet()).stream()
                        .collect(Collectors.groupingBy(
                                LatestRow::personId, Collectors.toMap(LatestRow::courseCode, LatestRow::doneOn)));
        List<LearnerLine> lines = learners.values().stream()
                .map(learner -> learner.line(all.values(), done.getOrDefault(learner.person(), Map.of()), day))
                .toList();
        return TeamLearningPage.of(
                lines, question, access.allows(actor, Permission.IMPORT_TRAINING), List.copyOf(all.values()), day);
    }

    private static TrainingRecord shown(TrainingRow row, Map<String, Course> all) {
        Course course = all.get(row.courseCode());
        return new TrainingRecord(
                row.id(),
                course == null ? row.courseCode() : course.name(),
                row.doneOn(),
                row.certificateOn(),
                course == null ? null : TrainingRules.validUntil(row.doneOn(), course.refreshMonths()),
                !row.enteredBy().equals(row.personId()),
                row.deletedAt() != null);
    }
}
