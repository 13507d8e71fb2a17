package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.provision.LdService;
import org.waymark.provision.ServiceFiles;
import org.waymark.provision.ServiceList;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** The services that use this system; those that have ended are folded away. */
@Route(value = Places.SERVICES, layout = MainLayout.class)
@PageTitle("Services and sites · Waymark")
@PermitAll
@Prototype
class ServicesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient ServiceFiles files;

    ServicesView(Actor actor, ServiceFiles files) {
        this.actor = actor;
        this.files = files;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(files.list(actor));
    }

    private void show(ServiceList services) {
        add(
                services.mayAdd()
                        ? new PageHead(
                                Texts.of("admin.services.title"),
                                Texts.of("admin.services.line"),
                                Links.button(Places.EXAMPLES, Texts.of("admin.services.examples")),
                                Links.primary(AdminPages.NEW_SERVICE, Texts.of("admin.services.add")))
                        : new PageHead(Texts.of("admin.services.title"), Texts.of("admin.services.line")));
        if (services.open().isEmpty()) {
            add(new EmptyState(
                    Texts.of("admin.services.none"),
                    Texts.of(services.mayAdd() ? "admin.services.none.admin" : "admin.services.none.why")));
        } else {
            add(new Paper(table(
                    services.open(),
                    Texts.count("admin.services.count", services.open().size()))));
        }
        if (!services.ended().isEmpty()) {
            var ended = new Details(
                    Texts.count("admin.services.ended", services.ended().size()));
            ended.add(new Paper(table(services.ended(), Texts.of("admin.services.ended.caption"))));
            add(ended);
        }
    }

    private static Component table(List<ServiceList.Line> lines, String caption) {
        var table = new ListTable(
                caption,
                Texts.of("admin.services.name"),
                Texts.of("admin.services.provider"),
                Texts.of("admin.services.area"),
                Texts.of("admin.services.teamsAndSites"));
        for (ServiceList.Line line : lines) {
            LdService service = line.service();
            var name = new Div(Links.to(Places.service(service.id()), service.name()));
            if (service.endedOn() != null) {
                name.add(new Div(new StatusTag(
                        Texts.of("admin.services.endedOn", Days.of(service.endedOn())), StatusTag.Tone.PLAIN)));
            }
            table.row(
                    name,
                    new Span(service.provider()),
                    new Span(service.area()),
                    new Span(Texts.count("admin.services.teams", line.teams()) + ", "
                            + Texts.count("admin.services.sites", line.sites())));
        }
        return table;
    }
}
