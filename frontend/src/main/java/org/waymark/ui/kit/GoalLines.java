package org.waymark.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.waymark.development.Goal;
import org.waymark.development.GoalState;
import org.waymark.development.Goals;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Goals that were set for somebody: whose, what for, and what has become of each; who closed a need, and when. */
public class GoalLines extends UnorderedList {

    private static final long serialVersionUID = 1L;

    public GoalLines(Goals goals, List<Goal> some) {
        addClassName("wm-goal-lines");
        some.forEach(goal -> add(line(goals, goal)));
    }

    private static ListItem line(Goals goals, Goal goal) {
        var head = new Div(new Link(Places.person(goal.person()), goals.named(goal.person())), tag(goal));
        head.addClassName("wm-goal-head");
        var words = new Span(Texts.of("kit.goal.level", goals.title(goal), goal.level()));
        var more = new Span(said(goals, goal));
        more.addClassNames("wm-small", "wm-soft");
        var rest = new Div(words, more);
        rest.addClassName("wm-goal-words");
        return new ListItem(head, rest);
    }

    private static String said(Goals goals, Goal goal) {
        String set = Texts.of("kit.goal.set", goals.named(goal.setBy()), Days.of(goal.setOn()));
        LocalDate target = goal.targetOn();
        return switch (goal.state()) {
            case GoalState.Open _ -> target == null ? set : set + " " + Texts.of("kit.goal.by", Days.of(target));
            case GoalState.Reached reached ->
                Texts.of(
                        "kit.goal.reached",
                        goals.named(goal.person()),
                        Days.of(reached.on()),
                        goals.named(reached.agreedWith()));
            case GoalState.Dropped dropped -> set + " " + Texts.of("kit.goal.dropped", Days.of(dropped.on()));
        };
    }

    private static StatusTag tag(Goal goal) {
        return switch (goal.state()) {
            case GoalState.Open _ -> new StatusTag(Texts.of("kit.goal.tag.open"), StatusTag.Tone.ACT);
            case GoalState.Reached _ -> new StatusTag(Texts.of("kit.goal.tag.reached"), StatusTag.Tone.GOOD);
            case GoalState.Dropped _ -> new StatusTag(Texts.of("kit.goal.tag.dropped"), StatusTag.Tone.PLAIN);
        };
    }
}
