package org.waymark.ui.growth;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.waymark.development.ActionState;
import org.waymark.development.ActionText;
import org.waymark.development.DevelopmentGoals;
import org.waymark.development.DevelopmentPlans;
import org.waymark.development.Goal;
import org.waymark.development.PlanAction;
import org.waymark.development.PlanActions;
import org.waymark.development.PlanGoal;
import org.waymark.development.PlanPage;
import org.waymark.kernel.Actor;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.PersonId;
import org.waymark.people.TermEnd;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** A development plan, goal by goal: one's own to work with, or that of somebody one supervises or manages. */
@Route(value = Places.DEVELOPMENT + "/:person?", layout = MainLayout.class)
@PageTitle("Development · Waymark")
@PermitAll
@Prototype
class DevelopmentView extends Div implements BeforeEnterObserver, GoalPaper.Acts {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient DevelopmentPlans plans;
    private final transient PlanActions actions;
    private final transient DevelopmentGoals goals;
    private transient PersonId person;

    DevelopmentView(Actor actor, DevelopmentPlans plans, PlanActions actions, DevelopmentGoals goals) {
        this.actor = actor;
        this.plans = plans;
        this.actions = actions;
        this.goals = goals;
        this.person = actor.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        person = Routes.person(event).orElse(actor.person());
        show();
    }

    private void show() {
        removeAll();
        PlanPage page = plans.of(actor, person);
        boolean own = actor.is(person);
        add(new PageHead(
                own ? Texts.of("growth.plan.title") : Texts.of("growth.plan.of", page.name()),
                summary(page),
                own
                        ? new Link(Places.CAREER, Texts.of("growth.plan.career"))
                        : new Link(Places.PLANS, Texts.of("growth.plans.title")),
                new Link(Places.developmentPaper(person), Texts.of("growth.paper.act"))));
        TermEnd term = page.term();
        if (term != null) {
            add(new TermPaper(term, own));
        }
        if (page.open().isEmpty()) {
            add(own ? empty() : new EmptyState(Texts.of("growth.plan.empty"), Texts.of("growth.plan.empty.other")));
        }
        page.open().forEach(goal -> add(new GoalPaper(page, goal, own, this)));
        if (!page.reached().isEmpty()) {
            add(reached(page));
        }
        if (own && !page.goals().isEmpty()) {
            add(closing());
        }
        if (!page.closed().isEmpty()) {
            var history = new Paper(Texts.of("growth.plan.history"));
            page.closed().forEach(closed -> history.add(new ClosedFold(closed)));
            add(history);
        }
        var seen = new Paragraph(Texts.of("growth.plan.seen"));
        seen.addClassNames("wm-small", "wm-soft", "wm-eye");
        add(seen);
    }

    private static EmptyState empty() {
        return new EmptyState(
                Texts.of("growth.plan.empty"),
                Texts.of("growth.plan.empty.why"),
                new Link(Places.CAREER, Texts.of("growth.plan.career")));
    }

    private static String summary(PlanPage page) {
        return Texts.of(
                "growth.plan.summary",
                Texts.count("growth.plan.open", page.open().size()),
                page.reached().size(),
                page.actionsDone(),
                page.actions(),
                Texts.count("growth.plan.late", page.actionsLate()));
    }

    private static Paper reached(PlanPage page) {
        var list = new UnorderedList();
        for (PlanGoal goal : page.reached()) {
            var own = goal.own();
            own.goal()
                    .reached()
                    .ifPresent(at -> list.add(new ListItem(Texts.of(
                            "growth.plan.reached.line",
                            own.competency().title(),
                            own.level().named(),
                            Days.of(at.on()),
                            own.agreedWith()))));
        }
        return new Paper(Texts.of("growth.plan.reached"), list);
    }

    private FormPaper closing() {
        var form = new FormPaper();
        form.put(new H2(Texts.of("growth.plan.close")));
        form.put(new Paragraph(Texts.of("growth.plan.close.line")));
        var words = form.field("words", new TextArea(Texts.of("growth.plan.close.words")));
        words.setHelperText(Texts.of("growth.plan.close.words.help"));
        form.act(
                Texts.of("growth.plan.close"),
                () -> FormPaper.sure(
                        Texts.of("growth.plan.close"),
                        Texts.of("growth.plan.close.means"),
                        () -> form.attempt(() -> {
                            plans.close(actor, words.getValue());
                            show();
                            SayIt.done(Texts.of("growth.plan.closed"));
                        })));
        form.addClassName("wm-no-print");
        return form;
    }

    @Override
    public void add(PlanGoal goal, ActionText text) {
        PlanAction added = actions.add(actor, goal.own().goal().id(), text);
        done(Texts.of("growth.plan.action.added"), () -> actions.delete(actor, added.id(), added.version()));
    }

    @Override
    public void tick(PlanAction action, boolean ticked) {
        PlanAction moved =
                actions.move(actor, action.id(), action.version(), ticked ? ActionState.DONE : ActionState.PLANNED);
        done(
                Texts.of(ticked ? "growth.plan.action.done" : "growth.plan.action.undone"),
                () -> actions.move(actor, moved.id(), moved.version(), action.state()));
    }

    @Override
    public void show(PlanAction action, @Nullable EvidenceId evidence) {
        PlanAction shown = actions.show(actor, action.id(), action.version(), evidence);
        done(
                Texts.of("growth.plan.action.evidence.kept"),
                () -> actions.show(actor, shown.id(), shown.version(), action.evidence()));
    }

    @Override
    public void delete(PlanAction action) {
        actions.delete(actor, action.id(), action.version());
        done(Texts.of("growth.plan.action.deleted"), () -> actions.restore(actor, action.id()));
    }

    @Override
    public void drop(PlanGoal goal) {
        Goal dropped =
                goals.drop(actor, goal.own().goal().id(), goal.own().goal().version());
        done(
                Texts.of("growth.plan.dropped", goal.own().competency().title()),
                () -> goals.restore(actor, dropped.id(), dropped.version()));
    }

    private void done(String sentence, Runnable undo) {
        show();
        SayIt.done(sentence, () -> {
            undo.run();
            show();
        });
    }
}
