package org.waymark.ui.learning;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.kernel.Actor;
import org.waymark.training.Registrations;
import org.waymark.training.TeamRegistrations;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** With whom those are registered whom the reader supervises or manages, and when that is renewed. */
@Route(value = Places.TEAM_REGISTRATIONS, layout = MainLayout.class)
@PageTitle("Registrations of the team · Waymark")
@RolesAllowed({"SUPERVISOR", "SERVICE_MANAGER"})
@Prototype
class TeamRegistrationsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Registrations registrations;

    TeamRegistrationsView(Actor actor, Registrations registrations) {
        this.actor = actor;
        this.registrations = registrations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TeamRegistrations page = registrations.team(actor, Routes.page(event) - 1);
        removeAll();
        add(
                CourseWords.back(Places.TEAM_LEARNING, Texts.of("learning.team.title")),
                new PageHead(Texts.of("learning.registrations"), Texts.of("learning.registrations.line")));
        if (page.total() == 0) {
            add(new EmptyState(Texts.of("learning.registrations.empty"), Texts.of("learning.registrations.empty.why")));
            return;
        }
        var pages = new Pages();
        pages.show(
                page.page() + 1,
                Pages.count(page.total(), TeamRegistrations.ON_A_PAGE),
                number -> Places.TEAM_REGISTRATIONS + (number == 1 ? "" : "?page=" + number));
        add(
                new Paper(RegistrationTable.ofTeam(Texts.count("learning.registrations.caption", page.total()), page)),
                pages);
    }
}
