package org.waymark.ui.growth;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.development.OwnGoal;
import org.waymark.development.PlanAction;
import org.waymark.development.PlanGoal;
import org.waymark.development.PlanPage;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.EvidenceId;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.ProgressLine;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.kit.Voice;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** One open goal of a plan: what it asks in words, how far it is, and what is done to reach it. */
class GoalPaper extends Paper {

    private static final long serialVersionUID = 1L;

    GoalPaper(PlanPage page, PlanGoal goal, boolean own, Acts acts) {
        OwnGoal asked = goal.own();
        addClassName("wm-plan-goal");
        var heading = new H2(new Link(
                Places.competency(asked.competency().code()), asked.competency().title()));
        var tags = new Div(source(asked), target(page, asked));
        tags.addClassName("wm-goal-head");
        add(heading, tags, new Paragraph(aim(asked)));
        asked.needWords().ifPresent(words -> add(new Paragraph(words)));
        add(new Paragraph(Texts.of(
                "growth.plan.looks",
                Voice.OWN.of(asked.atWork().at(asked.level().level())))));
        var progress = new ProgressLine();
        int all = goal.actions().size();
        progress.show(
                goal.done(),
                Math.max(1, all),
                all == 0 ? Texts.of("growth.plan.progress.none") : Texts.of("growth.plan.progress", goal.done(), all));
        add(progress);
        var list = new UnorderedList();
        list.addClassNames("wm-goal-list");
        goal.actions().forEach(action -> list.add(new ActionItem(page, action, own, acts)));
        if (all > 0) {
            add(list);
        }
        if (page.mayTend()) {
            add(acts.aiming(goal));
        }
        if (own) {
            add(acts.adding(goal, page.day()));
            if (asked.goal().isOwnWish()) {
                add(dropping(goal, acts));
            }
        }
    }

    /** What can be done with a plan. */
    interface Acts {
        /** Where an action is added to the goal; what is typed there stays while the page changes. */
        Component adding(PlanGoal goal, LocalDate today);

        /** Where another day is named for the goal; what is typed there stays as well. */
        Component aiming(PlanGoal goal);

        void tick(PlanAction action, boolean done);

        void show(PlanAction action, @Nullable EvidenceId evidence);

        void delete(PlanAction action);

        void drop(PlanGoal goal);
    }

    private static StatusTag source(OwnGoal asked) {
        return new StatusTag(Texts.of("growth.plan.source." + asked.goal().source()), StatusTag.Tone.PLAIN);
    }

    private static Div target(PlanPage page, OwnGoal asked) {
        LocalDate target = asked.goal().targetOn();
        if (target == null) {
            return new Div();
        }
        return new Div(
                asked.goal().isLate(page.day())
                        ? new StatusTag(Texts.of("growth.plan.by.late", Days.of(target)), StatusTag.Tone.WARN)
                        : new StatusTag(Texts.of("growth.plan.by", Days.of(target)), StatusTag.Tone.ACT));
    }

    private static String aim(OwnGoal asked) {
        ScaleLevel now = asked.now();
        return now == null
                ? Texts.of("growth.plan.aim.new", asked.level().named())
                : Texts.of("growth.plan.aim", asked.level().named(), now.named());
    }

    private static Button dropping(PlanGoal goal, Acts acts) {
        var button = new Button(Texts.of("growth.plan.drop"), event -> acts.drop(goal));
        button.setAriaLabel(
                Texts.of("growth.plan.drop.label", goal.own().competency().title()));
        button.addClassName("wm-no-print");
        return button;
    }
}
