package org.waymark.ui.growth;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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
import org.waymark.kernel.GoalId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.people.TermEnd;
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
    private final transient Map<GoalId, NativeDetails> adding = new HashMap<>();
    private final transient Map<GoalId, NativeDetails> aiming = new HashMap<>();
    private @Nullable ClosingForm closing;
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
        var parts = new Div();
        parts.addClassName("wm-grid");
        add(head(page, own), parts);
        TermEnd term = page.term();
        if (term != null) {
            parts.add(new TermPaper(term, own));
        }
        if (page.open().isEmpty()) {
            parts.add(empty(own));
        }
        page.open().forEach(goal -> parts.add(new GoalPaper(page, goal, own, this)));
        if (!page.reached().isEmpty()) {
            parts.add(new ReachedPaper(page));
        }
        if (own && !page.goals().isEmpty()) {
            ClosingForm known = closing == null ? new ClosingForm(page.day(), this::close) : closing;
            closing = known;
            parts.add(known);
        }
        if (!page.closed().isEmpty()) {
            var history = new Paper(Texts.of("growth.plan.history"));
            page.closed().forEach(closed -> history.add(new ClosedFold(closed)));
            parts.add(history);
        }
        var seen = new Paragraph(Texts.of("growth.plan.seen"));
        seen.addClassNames("wm-small", "wm-soft", "wm-eye");
        parts.add(seen);
    }

    private PageHead head(PlanPage page, boolean own) {
        return new PageHead(
                own ? Texts.of("growth.plan.title") : Texts.of("growth.plan.of", page.name()),
                summary(page),
                own
                        ? new Link(Places.CAREER, Texts.of("growth.plan.career"))
                        : new Link(Places.PLANS, Texts.of("growth.plans.title")),
                new Link(Places.developmentPaper(person), Texts.of("growth.paper.act")),
                talk(own));
    }

    private static Link talk(boolean own) {
        var talk = new Link(Places.CONVERSATION, Texts.of("growth.talk"));
        talk.setVisible(own);
        return talk;
    }

    private static EmptyState empty(boolean own) {
        return own
                ? new EmptyState(
                        Texts.of("growth.plan.empty"),
                        Texts.of("growth.plan.empty.why"),
                        new Link(Places.CAREER, Texts.of("growth.plan.career")))
                : new EmptyState(Texts.of("growth.plan.empty"), Texts.of("growth.plan.empty.other"));
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

    private void close(String words) {
        plans.close(actor, words);
        closing = null;
        show();
        SayIt.done(Texts.of("growth.plan.closed"));
    }

    @Override
    public NativeDetails adding(PlanGoal goal, LocalDate today) {
        GoalId id = goal.own().goal().id();
        return adding.computeIfAbsent(
                id,
                one -> fold(
                        "growth.plan.action.add",
                        new ActionForm("add-" + id.text() + "-", today, text -> add(id, text))));
    }

    @Override
    public NativeDetails aiming(PlanGoal goal) {
        Goal aim = goal.own().goal();
        return aiming.computeIfAbsent(
                aim.id(),
                one -> fold(
                        "growth.plan.target",
                        new TargetForm("aim-" + aim.id().text() + "-", aim.targetOn(), day -> retarget(aim, day))));
    }

    private static NativeDetails fold(String key, FormPaper form) {
        var fold = new NativeDetails(Texts.of(key), form);
        fold.addClassNames("wm-more", "wm-no-print");
        return fold;
    }

    private void retarget(Goal aim, @Nullable LocalDate day) {
        plans.retarget(actor, aim.id(), aim.version(), day);
        aiming.remove(aim.id());
        show();
        SayIt.done(Texts.of("growth.plan.target.kept"));
    }

    private void add(GoalId goal, ActionText text) {
        PlanAction added = actions.add(actor, goal, text);
        adding.remove(goal);
        done(Texts.of("growth.plan.action.added"), () -> actions.delete(actor, added.id(), added.version()));
    }

    @Override
    public void tick(PlanAction action, boolean ticked) {
        attempt(() -> {
            PlanAction moved =
                    actions.move(actor, action.id(), action.version(), ticked ? ActionState.DONE : ActionState.PLANNED);
            done(
                    Texts.of(ticked ? "growth.plan.action.done" : "growth.plan.action.undone"),
                    () -> actions.move(actor, moved.id(), moved.version(), action.state()));
        });
    }

    @Override
    public void show(PlanAction action, @Nullable EvidenceId evidence) {
        attempt(() -> {
            PlanAction shown = actions.show(actor, action.id(), action.version(), evidence);
            done(
                    Texts.of("growth.plan.action.evidence.kept"),
                    () -> actions.show(actor, shown.id(), shown.version(), action.evidence()));
        });
    }

    @Override
    public void delete(PlanAction action) {
        attempt(() -> {
            actions.delete(actor, action.id(), action.version());
            done(Texts.of("growth.plan.action.deleted"), () -> actions.restore(actor, action.id()));
        });
    }

    @Override
    public void drop(PlanGoal goal) {
        attempt(() -> {
            Goal dropped =
                    goals.drop(actor, goal.own().goal().id(), goal.own().goal().version());
            done(
                    Texts.of("growth.plan.dropped", goal.own().competency().title()),
                    () -> goals.restore(actor, dropped.id(), dropped.version()));
        });
    }

    /** What is refused is said, and the page shows what stands. */
    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            SayIt.refused(refused);
            show();
        }
    }

    private void done(String sentence, Runnable undo) {
        show();
        SayIt.done(sentence, () -> {
            undo.run();
            show();
        });
    }
}
