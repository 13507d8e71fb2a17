package org.waymark.ui.growth;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.development.DevelopmentGoals;
import org.waymark.development.Goal;
import org.waymark.development.NeededBy;
import org.waymark.development.NewGoal;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.skillmix.Prospect;
import org.waymark.skillmix.ProspectList;
import org.waymark.skillmix.Prospects;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.GoalLines;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Who should be developed for a cover need, with one click to set it as their goal, and a vacancy beside it. */
@Route(value = Places.DEVELOP + "/:service/:need", layout = MainLayout.class)
@PageTitle("Who should we develop? · Waymark")
@StyleSheet("context://waymark/growth.css")
@RolesAllowed("SERVICE_MANAGER")
@Prototype
class DevelopView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Prospects prospects;
    private final transient DevelopmentGoals goals;
    private final TargetDay target = new TargetDay();
    private transient @Nullable ProspectList list;

    DevelopView(Actor actor, Prospects prospects, DevelopmentGoals goals) {
        this.actor = actor;
        this.prospects = prospects;
        this.goals = goals;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                Routes.service(event).orElseThrow(() -> new Refused.NotFound("service")),
                Routes.need(event).orElseThrow(() -> new Refused.NotFound("need")));
    }

    private void show(ServiceId service, CoverNeedId need) {
        ProspectList found = prospects.forNeed(actor, service, need, null);
        list = found;
        removeAll();
        var back = new Link(Places.cover(service, need), Texts.of("growth.develop.back"));
        back.addClassNames("wm-back", "wm-small", "wm-no-print");
        var vacancy = new Link(Places.vacancies(service, need), Texts.of("growth.vacancy.raise"));
        vacancy.addClassName("wm-button");
        add(
                back,
                new PageHead(
                        Texts.of("growth.develop"),
                        NeedLine.of(found.need(), found.siteName(), found.framework()),
                        vacancy),
                columns(found));
    }

    private Component columns(ProspectList found) {
        var beside = new Div(new NeedPaper(found));
        if (!found.goals().list().isEmpty()) {
            beside.add(new Paper(
                    Texts.of("growth.develop.goals"),
                    new GoalLines(found.goals(), found.goals().list())));
        }
        beside.addClassName("wm-grid");
        var both = new Div(ranked(found), beside);
        both.addClassName("wm-two");
        return both;
    }

    private Component ranked(ProspectList found) {
        if (found.ranked().isEmpty()) {
            return new EmptyState(
                    Texts.of("growth.develop.nobody"),
                    Texts.of("growth.develop.nobody.why"),
                    new Link(Places.vacancies(found.service(), found.need().id()), Texts.of("growth.vacancy.raise")));
        }
        var order = new Paragraph(Texts.of("growth.develop.order"));
        order.addClassNames("wm-small", "wm-soft");
        var paper = new Paper(
                Texts.count("growth.develop.people", found.ranked().size() + found.more()),
                order,
                target,
                new ProspectCards(found.ranked(), this::set));
        if (found.more() > 0) {
            paper.add(new Paragraph(Texts.count("growth.develop.more", found.more())));
        }
        return paper;
    }

    /** Sets a goal for every level that the person lacks; it can be taken back at once. */
    private void set(Prospect prospect) {
        ProspectList found = list;
        if (found == null) {
            return;
        }
        try {
            LocalDate by = target.chosen();
            var needed = new NeededBy(
                    found.service(), found.need().id(), NeedLine.of(found.need(), found.siteName(), found.framework()));
            List<Goal> set = goals.set(
                    actor,
                    prospect.toSet().stream()
                            .map(level -> new NewGoal(prospect.person(), level.competency(), level.needs(), needed, by))
                            .toList());
            show(found.service(), found.need().id());
            SayIt.done(Texts.count("growth.develop.set", set.size(), prospect.name()), () -> {
                set.forEach(goal -> goals.drop(actor, goal.id(), goal.version()));
                show(found.service(), found.need().id());
            });
        } catch (Refused refused) {
            if (!target.tells(refused)) {
                SayIt.refused(refused);
            }
        }
    }
}
