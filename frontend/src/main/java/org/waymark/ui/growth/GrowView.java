package org.waymark.ui.growth;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.development.ActionKind;
import org.waymark.development.ActionText;
import org.waymark.development.DevelopmentPlans;
import org.waymark.development.Goal;
import org.waymark.development.GoalSheet;
import org.waymark.development.GoalSource;
import org.waymark.development.NewPlanGoal;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.LooksLike;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Voice;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Makes a goal out of a gap: the next level with what it looks like, by when, and the first things to do. */
@Route(value = Places.GROW + "/:competency", layout = MainLayout.class)
@PageTitle("Grow · Waymark")
@RolesAllowed("STAFF")
@Prototype
class GrowView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient DevelopmentPlans plans;
    private transient List<CompetencyCode> then = List.of();

    GrowView(Actor actor, DevelopmentPlans plans) {
        this.actor = actor;
        this.plans = plans;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        then = Routes.then(event);
        GoalSheet sheet = plans.sheet(actor, Routes.competency(event));
        add(new PageHead(Texts.of("growth.grow.title", sheet.competency().title()), standing(sheet)));
        if (!then.isEmpty()) {
            var more = new Div(
                    new Span(Texts.count("growth.grow.then", then.size())),
                    new Link(next(), Texts.of("growth.grow.skip")));
            more.addClassName("wm-row");
            add(more);
        }
        Goal open = sheet.standing();
        if (open != null) {
            add(new EmptyState(
                    Texts.of("growth.grow.standing"),
                    Texts.of("growth.grow.standing.why", open.level()),
                    new Link(Places.DEVELOPMENT, Texts.of("growth.grow.standing.act"))));
        } else if (sheet.choices().isEmpty()) {
            add(new EmptyState(Texts.of("growth.grow.top"), Texts.of("growth.grow.top.why")));
        } else {
            add(form(sheet));
        }
    }

    /** The next one of several goals; after the last the plan. */
    private String next() {
        return then.isEmpty() ? Places.DEVELOPMENT : Places.grow(then.getFirst(), then.subList(1, then.size()));
    }

    private static String standing(GoalSheet sheet) {
        ScaleLevel now = sheet.now();
        ScaleLevel need = sheet.need();
        String known = now == null ? Texts.of("growth.grow.now.none") : Texts.of("growth.grow.now", now.named());
        return need == null ? known : known + " " + Texts.of("growth.grow.need", need.named());
    }

    private FormPaper form(GoalSheet sheet) {
        var form = new FormPaper();
        var level = form.field("level", levels(sheet));
        var looks = new Div();
        form.put(looks);
        var source = form.field("source", source(sheet));
        var target = form.field("targetOn", new DayField(Texts.of("growth.grow.target")));
        var proposed = new CheckboxGroup<ActionText>();
        proposed.setLabel(Texts.of("growth.grow.actions"));
        proposed.setItemLabelGenerator(text -> Texts.of("growth.plan.kind." + text.kind()) + ": " + text.words());
        form.put(proposed);
        var own = form.field("words", new TextField(Texts.of("growth.grow.own")));
        form.guard(sheet.today(), own::getValue);
        level.addValueChangeListener(event -> {
            offer(sheet, event.getValue(), proposed);
            looks.removeAll();
            looks.add(looksLike(sheet, event.getValue()));
        });
        level.setValue(sheet.choices().getFirst());
        form.act(Texts.of("growth.grow.keep"), () -> {
            ScaleLevel chosen = level.getValue();
            if (chosen == null) {
                throw new Refused.NotValid("level", Texts.of("growth.grow.level.missing"));
            }
            var faults = new Faults();
            LocalDate day = target.day(faults, "targetOn").orElse(null);
            faults.refuseIfAny();
            keep(
                    sheet,
                    new NewPlanGoal(
                            sheet.competency().code(), chosen.level(), source.getValue(), day, actions(proposed, own)));
        });
        form.cancel(Places.CAREER);
        return form;
    }

    private static Select<ScaleLevel> levels(GoalSheet sheet) {
        var levels = new Select<ScaleLevel>();
        levels.setLabel(Texts.of("growth.grow.level"));
        levels.setItems(sheet.choices());
        levels.setItemLabelGenerator(ScaleLevel::named);
        return levels;
    }

    /** What the agreed level and the one to reach look like at work. */
    private static LooksLike looksLike(GoalSheet sheet, ScaleLevel wanted) {
        ScaleLevel now = sheet.now();
        return new LooksLike(sheet.atWork(), Voice.OWN)
                .with(Texts.of("growth.grow.looks.now"), now == null ? null : now.level())
                .with(Texts.of("growth.grow.looks.wanted"), wanted.level());
    }

    private static Select<GoalSource> source(GoalSheet sheet) {
        var source = new Select<GoalSource>();
        source.setLabel(Texts.of("growth.grow.source"));
        source.setItems(Stream.of(GoalSource.values())
                .filter(one -> one != GoalSource.SERVICE_NEED)
                .toList());
        source.setItemLabelGenerator(one -> Texts.of("growth.plan.source." + one));
        source.setValue(sheet.isGap() ? GoalSource.GAP : GoalSource.OWN_WISH);
        return source;
    }

    private static void offer(GoalSheet sheet, ScaleLevel level, CheckboxGroup<ActionText> proposed) {
        List<ActionText> offered = sheet.proposals(level.level());
        proposed.setItems(offered);
        proposed.setVisible(!offered.isEmpty());
        offered.stream().limit(1).forEach(proposed::select);
    }

    private static List<ActionText> actions(CheckboxGroup<ActionText> proposed, TextField own) {
        var all = new ArrayList<>(proposed.getSelectedItems());
        if (!own.getValue().isBlank()) {
            all.add(new ActionText(ActionKind.ON_THE_JOB, own.getValue(), null, null));
        }
        return all;
    }

    private void keep(GoalSheet sheet, NewPlanGoal wanted) {
        plans.begin(actor, wanted);
        getUI().ifPresent(ui -> Link.open(ui, next()));
        SayIt.done(Texts.of("growth.grow.kept", sheet.competency().title()));
    }
}
