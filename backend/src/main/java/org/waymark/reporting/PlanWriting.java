package org.waymark.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.development.ActionKind;
import org.waymark.development.ActionState;
import org.waymark.development.GoalSource;
import org.waymark.development.OwnGoal;
import org.waymark.development.PlanAction;
import org.waymark.development.PlanGoal;
import org.waymark.development.PlanPage;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.Today;

/** A development plan as it is written on paper: goal by goal, with what is done to reach each. */
final class PlanWriting {

    private static final List<String> COLUMNS = List.of("Action", "Kind", "By", "Cost", "State", "Shown by");

    /** Stands in cells that say nothing, which the printer of pages cannot leave empty. */
    private static final String NOTHING = "–";

    private PlanWriting() {}

    static Writing of(PlanPage plan) {
        var writing = new Writing("Development plan", plan.name());
        writing.words(plan.actionsDone() + " of " + plan.actions() + " actions are done on " + Today.inWords(plan.day())
                + ".");
        if (plan.open().isEmpty()) {
            writing.note("No goal is open.");
        }
        plan.open().forEach(goal -> goal(writing, goal));
        if (!plan.reached().isEmpty()) {
            writing.chapter("Reached")
                    .points(plan.reached().stream().map(PlanWriting::reached).toList());
        }
        return writing;
    }

    private static void goal(Writing writing, PlanGoal goal) {
        OwnGoal own = goal.own();
        ScaleLevel now = own.now();
        writing.chapter(own.competency().title());
        writing.facts(List.of(
                fact("To reach", own.level().named()),
                fact("Agreed now", now == null ? "Nothing yet" : now.named()),
                fact("By", day(own.goal().targetOn())),
                fact("Comes from", source(own.goal().source())),
                fact("Needed for", own.needWords().orElse("")),
                fact(
                        "What that looks like",
                        own.atWork().at(own.level().level()).firstPerson())));
        writing.table(
                "actions",
                COLUMNS,
                goal.actions().stream().map(PlanWriting::row).toList());
    }

    private static List<String> row(PlanAction action) {
        LocalDate done = action.doneOn();
        BigDecimal cost = action.text().cost();
        return Stream.of(
                        action.text().words(),
                        kind(action.text().kind()),
                        day(action.text().dueOn()),
                        cost == null ? "" : "£" + cost.toPlainString(),
                        done == null ? state(action.state()) : "Done on " + Today.inWords(done),
                        action.evidenceTitle())
                .map(cell -> cell.isBlank() ? NOTHING : cell)
                .toList();
    }

    private static String reached(PlanGoal goal) {
        OwnGoal own = goal.own();
        return own.competency().title() + ", " + own.level().named()
                + own.goal()
                        .reached()
                        .map(at -> ": on " + Today.inWords(at.on()) + ", agreed with " + own.agreedWith())
                        .orElse("");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Today.inWords(day);
    }

    private static String kind(ActionKind kind) {
        return switch (kind) {
            case ON_THE_JOB -> "On the job";
            case WITH_OTHERS -> "With others";
            case COURSE -> "Course";
        };
    }

    private static String state(ActionState state) {
        return switch (state) {
            case PLANNED -> "Planned";
            case UNDER_WAY -> "Under way";
            case DONE -> "Done";
        };
    }

    private static String source(GoalSource source) {
        return switch (source) {
            case SERVICE_NEED -> "What the service needs";
            case OWN_WISH -> "Own wish";
            case GAP -> "A gap";
            case SUPERVISION -> "Supervision";
            case TRAINING_LAPSE -> "Training that has lapsed";
        };
    }

    private static Writing.Fact fact(String name, String value) {
        return new Writing.Fact(name, List.of(value));
    }
}
