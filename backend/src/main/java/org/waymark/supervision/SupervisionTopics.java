package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.assessment.LevelTalk;
import org.waymark.assessment.LevelsApart;
import org.waymark.development.DevelopmentPlans;
import org.waymark.development.PlanPage;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;
import org.waymark.people.TermEnd;
import org.waymark.vetting.Clearances;
import org.waymark.vetting.Cleared;

/** Suggests what two people could talk about: levels that lie apart, plans that stand still, what was promised long ago. */
@Singleton
class SupervisionTopics {

    private static final int OLD_WEEKS = 6;
    private static final int CLEARANCE_DAYS = 120;
    private static final int AGREEMENT_DAYS = 30;

    private final SessionRepository sessions;
    private final PromiseRepository promises;
    private final AgreementRepository agreements;
    private final Known known;
    private final Access access;
    private final Today today;

    SupervisionTopics(
            SessionRepository sessions,
            PromiseRepository promises,
            AgreementRepository agreements,
            Known known,
            Access access,
            Today today) {
        this.sessions = sessions;
        this.promises = promises;
        this.agreements = agreements;
        this.known = known;
        this.access = access;
        this.today = today;
    }

    /** What other rooms know of the person who is supervised. */
    @Singleton
    static class Known {

        private final LevelTalk levels;
        private final DevelopmentPlans plans;
        private final Clearances clearances;

        Known(LevelTalk levels, DevelopmentPlans plans, Clearances clearances) {
            this.levels = levels;
            this.plans = plans;
            this.clearances = clearances;
        }
    }

    /** Topics for a session, as far as the actor, who is one of the two, may know of each. */
    List<Topic> of(Actor actor, SessionRow row) {
        PersonId person = row.superviseeId();
        var topics = new ArrayList<Topic>();
        if (access.allows(actor, Permission.READ_SENT_ASSESSMENT, person)
                && access.allows(actor, Permission.READ_AGREED_LEVELS, person)) {
            levels(known.levels.of(actor, person), row, topics);
        }
        if (actor.is(person) || access.allows(actor, Permission.SET_GOALS, person)) {
            plan(known.plans.of(actor, person), topics);
        }
        promises.standing(row.supervisorId(), person, row.id()).stream()
                .filter(one -> one.state() == ActionState.OPEN && one.weeksOn(today.day()) >= OLD_WEEKS)
                .forEach(one -> topics.add(
                        new Topic(Topic.Kind.OLD_PROMISE, one.words(), one.dueOn(), one.weeksOn(today.day()))));
        clearance(actor, person, topics);
        agreements.newest(person).stream()
                .filter(line -> line.supervisorId().equals(row.supervisorId()))
                .filter(line -> line.reviewOn().isBefore(today.day().plusDays(AGREEMENT_DAYS)))
                .forEach(line -> topics.add(new Topic(Topic.Kind.AGREEMENT_DUE, "", line.reviewOn(), 0)));
        return List.copyOf(topics);
    }

    /** Before they are agreed, and after that until the two have met. */
    private void levels(LevelsApart apart, SessionRow row, List<Topic> topics) {
        if (apart.toAgree() > 0) {
            topics.add(new Topic(Topic.Kind.LEVELS_FAR_APART, "", null, apart.toAgree()));
        }
        Instant agreedAt = apart.agreedAt();
        if (agreedAt == null) {
            return;
        }
        ZonedDateTime agreed = Today.inLondon(agreedAt);
        LocalDate day = agreed.toLocalDate();
        int minute = agreed.toLocalTime().get(ChronoField.MINUTE_OF_DAY);
        if (sessions.heldSince(row.supervisorId(), row.superviseeId(), day, minute) == 0) {
            topics.add(new Topic(Topic.Kind.LEVELS_AGREED_APART, "", day, apart.agreed()));
        }
    }

    private static void plan(PlanPage plan, List<Topic> topics) {
        plan.open().forEach(goal -> {
            String title = goal.own().competency().title();
            if (goal.actions().isEmpty()) {
                topics.add(new Topic(
                        Topic.Kind.GOAL_WITHOUT_ACTION, title, goal.own().goal().targetOn(), 0));
            }
            long late = goal.actions().stream()
                    .filter(action -> action.isLate(plan.day()))
                    .count();
            if (late > 0) {
                topics.add(new Topic(Topic.Kind.ACTION_LATE, title, null, late));
            }
        });
        TermEnd term = plan.term();
        if (term != null && term.stage() != TermEnd.Stage.FAR) {
            topics.add(new Topic(Topic.Kind.TERM_ENDING, "", term.endsOn(), Math.max(0, term.daysLeft())));
        }
    }

    private void clearance(Actor actor, PersonId person, List<Topic> topics) {
        LocalDate day = today.day();
        Map<PersonId, List<Cleared>> held = known.clearances.of(actor, List.of(person), day);
        held.getOrDefault(person, List.of()).stream()
                .filter(one -> one.holdsOn(day))
                .map(Cleared::until)
                .max(Comparator.naturalOrder())
                .filter(last -> last.isBefore(day.plusDays(CLEARANCE_DAYS)))
                .ifPresent(last -> topics.add(new Topic(Topic.Kind.CLEARANCE_ENDING, "", last, 0)));
    }
}
