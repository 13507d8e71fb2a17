package org.waymark.ui.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ServiceId;
import org.waymark.provision.ServiceFile;
import org.waymark.provision.ServiceFiles;
import org.waymark.provision.Team;
import org.waymark.provision.Teams;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where a team is given another name. */
@Route(value = AdminPages.TEAM, layout = MainLayout.class)
@PageTitle("Rename a team · Waymark")
@RolesAllowed({"ADMIN", "SERVICE_MANAGER"})
@Prototype
class TeamView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient ServiceFiles files;
    private final transient Teams teams;

    TeamView(Actor actor, ServiceFiles files, Teams teams) {
        this.actor = actor;
        this.files = files;
        this.teams = teams;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ServiceFile file = files.of(actor, AdminPages.serviceIn(event));
        Team team = Found.team(file, AdminPages.teamIn(event));
        ServiceId service = file.service().id();
        var form = new FormPaper();
        var name = form.field("name", new TextField(Texts.of("admin.teams.name"), team.name(), ""));
        form.act(Texts.of("admin.save"), () -> rename(team, name.getValue()));
        form.cancel(Places.service(service));
        removeAll();
        add(
                Links.back(Places.service(service), file.service().name()),
                new PageHead(Texts.of("admin.teams.rename.title"), team.name()),
                form);
    }

    private void rename(Team before, String name) {
        Team after = teams.change(actor, before.id(), name, before.version());
        UI ui = getUI().orElseThrow();
        ui.navigate(Places.service(before.serviceId()));
        SayIt.done(Texts.of("admin.saved", after.name()), () -> {
            teams.change(actor, before.id(), before.name(), after.version());
            ui.refreshCurrentRoute(false);
        });
    }
}
