package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.List;
import org.waymark.demo.Scenes.Part;
import org.waymark.demo.StoryFile.Line;
import org.waymark.development.ActionState;
import org.waymark.development.ActionText;
import org.waymark.development.DevelopmentPlans;
import org.waymark.development.Goal;
import org.waymark.development.GoalSheet;
import org.waymark.development.GoalSource;
import org.waymark.development.NewPlanGoal;
import org.waymark.development.PlanAction;
import org.waymark.development.PlanActions;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;

/** People plan what comes next, do some of it, and close a plan. */
final class PlanScenes {

    private final Cast cast;
    private final DevelopmentPlans plans;
    private final PlanActions actions;

    PlanScenes(ApplicationContext house, Cast cast) {
        this.cast = cast;
        this.plans = house.getBean(DevelopmentPlans.class);
        this.actions = house.getBean(PlanActions.class);
    }

    void addTo(Scenes scenes, LocalDate told) {
        for (Line line : StoryFile.lines("plans.csv", told)) {
            scenes.on(line.day("set"), Part.GROWTH, () -> plan(line));
            LocalDate closed = line.dayIfAny("closed");
            if (closed != null) {
                scenes.on(closed, Part.GROWTH, () -> close(cast.actor(line.text("person"))));
            }
        }
    }

    /** Levels are drawn by chance, so nobody plans what they can do already or have as a goal. */
    private void plan(Line line) {
        Actor actor = cast.actor(line.text("person"));
        GoalSheet sheet = plans.sheet(actor, new CompetencyCode(line.text("competency")));
        ScaleLevel next = sheet.next();
        if (next == null || sheet.standing() != null) {
            return;
        }
        LocalDate target = line.dayIfAny("target");
        List<ActionText> proposed = sheet.proposals(next.level()).stream()
                .limit(4)
                .map(way -> new ActionText(way.kind(), way.words(), target, null))
                .toList();
        Goal goal = plans.begin(
                actor,
                new NewPlanGoal(
                        sheet.competency().code(),
                        next.level(),
                        GoalSource.valueOf(line.text("source")),
                        target,
                        proposed));
        plans.of(actor, actor.person()).goals().stream()
                .filter(one -> one.own().goal().id().equals(goal.id()))
                .flatMap(one -> one.actions().stream())
                .limit(Long.parseLong(line.text("done")))
                .forEach(action -> done(actor, action));
    }

    private void done(Actor actor, PlanAction action) {
        actions.move(actor, action.id(), action.version(), ActionState.DONE);
    }

    private void close(Actor actor) {
        if (!plans.of(actor, actor.person()).goals().isEmpty()) {
            plans.close(actor, "The joint work with the custody nurse helped most.");
        }
    }
}
