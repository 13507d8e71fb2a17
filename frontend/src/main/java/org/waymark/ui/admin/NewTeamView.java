package org.waymark.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.kernel.Actor;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.provision.Team;
import org.waymark.provision.Teams;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where a team is added to a service. */
@Route(value = AdminPages.NEW_TEAM, layout = MainLayout.class)
@PageTitle("Add a team · Waymark")
@RolesAllowed({"ADMIN", "SERVICE_MANAGER"})
@Prototype
class NewTeamView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient LdServices services;
    private final transient Teams teams;

    NewTeamView(Actor actor, LdServices services, Teams teams) {
        this.actor = actor;
        this.services = services;
        this.teams = teams;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LdService service = services.find(actor, AdminPages.serviceIn(event));
        var form = new FormPaper();
        var name = form.field("name", new TextField(Texts.of("admin.teams.name")));
        form.act(Texts.of("admin.teams.add.act"), () -> {
            Team team = teams.add(actor, service.id(), name.getValue());
            getUI().ifPresent(ui -> ui.navigate(Places.service(service.id())));
            SayIt.done(Texts.of("admin.added", team.name()));
        });
        form.cancel(Places.service(service.id()));
        removeAll();
        add(
                Links.back(Places.service(service.id()), service.name()),
                new PageHead(Texts.of("admin.teams.add"), service.name()),
                form);
    }
}
