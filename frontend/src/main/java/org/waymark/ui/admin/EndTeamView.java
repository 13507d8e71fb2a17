package org.waymark.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ServiceId;
import org.waymark.provision.ServiceFile;
import org.waymark.provision.ServiceFiles;
import org.waymark.provision.Team;
import org.waymark.provision.Teams;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where a team is ended with its last day. */
@Route(value = AdminPages.END_TEAM, layout = MainLayout.class)
@PageTitle("End a team · Waymark")
@RolesAllowed({"ADMIN", "SERVICE_MANAGER"})
@Prototype
class EndTeamView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient ServiceFiles files;
    private final transient Teams teams;

    EndTeamView(Actor actor, ServiceFiles files, Teams teams) {
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
        form.put(new Paragraph(Texts.of("admin.teams.end.consequence")));
        var day = form.field("lastDay", new DayField(Texts.of("admin.lastDay"), file.today()));
        form.grave(
                Texts.of("admin.teams.end"),
                Texts.of("admin.teams.end.sure", team.name()) + " " + Texts.of("admin.teams.end.consequence"),
                () -> end(team, day));
        form.cancel(Places.service(service));
        removeAll();
        add(
                Links.back(Places.service(service), file.service().name()),
                new PageHead(
                        Texts.of("admin.teams.end.title", team.name()),
                        file.service().name()),
                form);
    }

    private void end(Team team, DayField day) {
        var faults = new Faults();
        LocalDate last = day.required(faults, "lastDay", Texts.of("admin.lastDay.missing"));
        faults.refuseIfAny();
        teams.close(actor, team.id(), last, team.version());
        getUI().ifPresent(ui -> ui.navigate(Places.service(team.serviceId())));
        SayIt.done(Texts.of("admin.ended", team.name(), Days.of(last)));
    }
}
