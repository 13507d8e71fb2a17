package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.waymark.provision.ServiceFile;
import org.waymark.provision.Team;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** The teams of a service. */
class ServiceTeams extends Paper {

    private static final long serialVersionUID = 1L;

    ServiceTeams(ServiceFile file) {
        super(Texts.of("admin.teams.title"));
        boolean acts = file.mayChange() && file.service().isOpenOn(file.today());
        if (file.teams().isEmpty()) {
            var none = new Paragraph(Texts.of(acts ? "admin.teams.none.admin" : "admin.teams.none"));
            none.addClassName("wm-soft");
            add(none);
        } else {
            var table = new ListTable(
                    Texts.count("admin.services.teams", file.teams().size()),
                    Texts.of("admin.teams.name"),
                    Texts.of("admin.state"),
                    Texts.of("admin.acts"));
            file.teams()
                    .forEach(team -> table.row(
                            new Span(team.name()),
                            state(team),
                            acts && team.endedOn() == null ? acts(file, team) : new Span()));
            add(table);
        }
        if (acts) {
            add(Links.button(AdminPages.newTeam(file.service().id()), Texts.of("admin.teams.add")));
        }
    }

    private static Component state(Team team) {
        return team.endedOn() == null
                ? new Span(Texts.of("admin.state.open"))
                : new Span(Texts.of("admin.services.endedOn", Days.of(team.endedOn())));
    }

    private static Component acts(ServiceFile file, Team team) {
        var acts = new Div(
                Links.to(AdminPages.team(file.service().id(), team.id()), Texts.of("admin.rename"), team.name()),
                Links.to(AdminPages.endTeam(file.service().id(), team.id()), Texts.of("admin.end"), team.name()));
        acts.addClassNames("wm-acts", "wm-small");
        return acts;
    }
}
