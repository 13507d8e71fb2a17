package org.waymark.ui.growth;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.waymark.development.ClosedPlan;
import org.waymark.ui.kit.Days;
import org.waymark.ui.session.Texts;

/** A closed plan to unfold: goals, levels and actions as they stood, in the words of then. */
class ClosedFold extends NativeDetails {

    private static final long serialVersionUID = 1L;

    ClosedFold(ClosedPlan plan) {
        super(
                Texts.count("growth.plan.history", plan.goals().size(), Days.of(plan.closedOn()), plan.reached()),
                content(plan));
        addClassName("wm-more");
    }

    private static Div content(ClosedPlan plan) {
        var content = new Div();
        if (!plan.words().isEmpty()) {
            content.add(new Paragraph(plan.words()));
        }
        plan.goals().forEach(goal -> goal(content, goal));
        var version = new Paragraph(Texts.of("growth.plan.history.version", plan.frameworkVersion()));
        version.addClassNames("wm-small", "wm-soft");
        content.add(version);
        return content;
    }

    private static void goal(Div content, ClosedPlan.FrozenGoal goal) {
        LocalDate reached = goal.reachedOn();
        content.add(
                new H3(goal.title()),
                new Paragraph(goal.level() + ", "
                        + (reached == null
                                ? Texts.of("growth.plan.history.open")
                                : Texts.of("growth.plan.history.reached", Days.of(reached)))),
                new Paragraph(Texts.of("growth.plan.looks", goal.looksLike())));
        var list = new UnorderedList();
        goal.actions()
                .forEach(action -> list.add(
                        new ListItem(action.words() + ", " + Texts.of("growth.plan.history.state." + action.state()))));
        if (!goal.actions().isEmpty()) {
            content.add(list);
        }
    }
}
