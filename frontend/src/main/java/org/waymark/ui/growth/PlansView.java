package org.waymark.ui.growth;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.development.DevelopmentPlans;
import org.waymark.development.PlanList;
import org.waymark.kernel.Actor;
import org.waymark.people.TermEnd;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** How far the plans are of everybody whom the reader supervises or manages. */
@Route(value = Places.PLANS, layout = MainLayout.class)
@PageTitle("Development plans · Waymark")
@RolesAllowed({"SUPERVISOR", "SERVICE_MANAGER"})
@Prototype
class PlansView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String NOTHING = "–";

    private final transient Actor actor;
    private final transient DevelopmentPlans plans;

    PlansView(Actor actor, DevelopmentPlans plans) {
        this.actor = actor;
        this.plans = plans;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanList list = plans.overview(actor, Routes.page(event));
        removeAll();
        add(new PageHead(Texts.of("growth.plans.title"), Texts.of("growth.plans.line")));
        if (list.total() == 0) {
            add(new EmptyState(Texts.of("growth.plans.empty"), Texts.of("growth.plans.empty.why")));
            return;
        }
        var table = new PlainTable(
                Texts.of("growth.plans.table"),
                List.of(
                        Texts.of("growth.plans.person"),
                        Texts.of("growth.plans.open"),
                        Texts.of("growth.plans.needed"),
                        Texts.of("growth.plans.waiting"),
                        Texts.of("growth.plans.late"),
                        Texts.of("growth.plans.next"),
                        Texts.of("growth.plans.term")));
        list.lines()
                .forEach(line -> table.row(
                        new Link(Places.development(line.person()), line.name()),
                        List.of(
                                Integer.toString(line.open()),
                                Integer.toString(line.needed()),
                                Integer.toString(line.waiting()),
                                Integer.toString(line.late()),
                                day(line.nextOn()),
                                term(line.term()))));
        var pages = new Pages();
        pages.show(
                list.page(),
                Pages.count(list.total(), PlanList.PAGE),
                page -> Places.PLANS + (page == 1 ? "" : "?page=" + page));
        add(new Paper(table), pages);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? NOTHING : Days.of(day);
    }

    private static String term(@Nullable TermEnd term) {
        return term == null ? NOTHING : TermPaper.words(term);
    }
}
