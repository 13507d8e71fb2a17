package org.waymark.training;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.outbox.About;
import org.waymark.outbox.MessageKind;
import org.waymark.outbox.NewMessage;
import org.waymark.outbox.Outbox;
import org.waymark.people.InPost;
import org.waymark.people.TeamPost;
import org.waymark.people.TermEnd;

/** Reminds people of courses and registrations that are to be renewed, and volunteers of the end of their term. */
@Singleton
public class LearningReminders {

    private final TrainingRepository records;
    private final RegistrationRepository registrations;
    private final CourseList courses;
    private final InPost posts;
    private final Outbox outbox;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    LearningReminders(
            TrainingRepository records,
            RegistrationRepository registrations,
            CourseList courses,
            InPost posts,
            Outbox outbox,
            Access access,
            AuditTrail trail,
            Today today) {
        this.records = records;
        this.registrations = registrations;
        this.courses = courses;
        this.posts = posts;
        this.outbox = outbox;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Writes what is due: to each person one message when a course becomes due soon and one when it is out of date, the
     * same for a registration, and one at each stage of a volunteer's term. Nothing is written twice.
     *
     * @return how many people something is due for
     * @throws org.waymark.kernel.Refused.NotAllowed if the actor is no job that writes reminders
     */
    @Transactional
    public int write(Actor actor) {
        access.require(actor, Permission.WRITE_REMINDERS);
        LocalDate day = today.day();
        List<TeamPost> held = posts.learners(actor, day).stream()
                .filter(post -> post.isWorkedOn(day))
                .toList();
        var services = new HashMap<PersonId, ServiceId>();
        held.forEach(post -> services.putIfAbsent(post.person(), post.service()));
        var messages = new ArrayList<NewMessage>();
        if (!held.isEmpty()) {
            courses(held, services, day, messages);
            registrations(services, day, messages);
            terms(held, day, messages);
        }
        if (!messages.isEmpty()) {
            outbox.put(actor, messages);
        }
        int people = messages.stream()
                .map(NewMessage::to)
                .collect(Collectors.toCollection(HashSet::new))
                .size();
        trail.record(actor, Act.REMINDED, null, "learning", people + " people");
        return people;
    }

    private void courses(
            List<TeamPost> held, Map<PersonId, ServiceId> services, LocalDate day, List<NewMessage> messages) {
        Map<String, Course> all = courses.holding(day);
        Map<PersonId, Map<String, LocalDate>> done = records.latest(services.keySet()).stream()
                .collect(Collectors.groupingBy(
                        LatestRow::personId, Collectors.toMap(LatestRow::courseCode, LatestRow::doneOn)));
        Learner.of(held, day).forEach((person, learner) -> {
            LearnerLine line = learner.line(all.values(), done.getOrDefault(person, Map.of()), day);
            ServiceId service = Objects.requireNonNull(services.get(person));
            courses(line, service, TrainingState.OVERDUE, MessageKind.COURSES_OVERDUE, messages);
            courses(line, service, TrainingState.DUE_SOON, MessageKind.COURSES_DUE_SOON, messages);
        });
    }

    /** Whichever came into the state last gives cause: a message of its own, that tells of all that are in it. */
    private static void courses(
            LearnerLine line, ServiceId service, TrainingState state, MessageKind kind, List<NewMessage> messages) {
        line.standings().stream()
                .filter(standing -> standing.state() == state)
                .map(CourseStanding::validUntil)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .ifPresent(last -> messages.add(new NewMessage(
                        service,
                        line.person(),
                        kind,
                        line.count(state),
                        "courses/" + line.person().text() + "/" + state + "/" + last)));
    }

    private void registrations(Map<PersonId, ServiceId> services, LocalDate day, List<NewMessage> messages) {
        registrations.due(services.keySet(), day.plusDays(TrainingRules.SOON_DAYS)).stream()
                .map(row -> Registration.of(row, day))
                .forEach(one -> messages.add(new NewMessage(
                        Objects.requireNonNull(services.get(one.person())),
                        one.person(),
                        MessageKind.REGISTRATION_DUE,
                        1,
                        "registration/" + one.id().text() + "/" + one.renewsOn() + "/" + one.state(),
                        About.day(one.renewsOn()))));
    }

    private static void terms(List<TeamPost> held, LocalDate day, List<NewMessage> messages) {
        for (TeamPost post : held) {
            LocalDate end = post.termEndsOn();
            if (end == null) {
                continue;
            }
            TermEnd.Stage stage = new TermEnd(end, day).stage();
            if (stage != TermEnd.Stage.FAR) {
                messages.add(new NewMessage(
                        post.service(),
                        post.person(),
                        MessageKind.TERM_ENDING,
                        1,
                        "term/" + post.person().text() + "/" + end + "/" + stage));
            }
        }
    }
}
