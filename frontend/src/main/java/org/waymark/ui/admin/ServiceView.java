package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Map;
import org.waymark.kernel.Actor;
import org.waymark.kernel.SiteId;
import org.waymark.provision.LdService;
import org.waymark.provision.ServiceFile;
import org.waymark.provision.ServiceFiles;
import org.waymark.skillmix.Cover;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** One service with its teams and sites. */
@Route(value = AdminPages.SERVICE, layout = MainLayout.class)
@PageTitle("Service · Waymark")
@PermitAll
@Prototype
class ServiceView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient ServiceFiles files;
    private final transient Cover cover;

    ServiceView(Actor actor, ServiceFiles files, Cover cover) {
        this.actor = actor;
        this.files = files;
        this.cover = cover;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ServiceFile file = files.of(actor, AdminPages.serviceIn(event));
        show(file, file.seesCover() ? cover.gapsBySite(actor, file.service().id()) : Map.of());
    }

    private void show(ServiceFile file, Map<SiteId, Integer> gaps) {
        LdService service = file.service();
        add(Links.back(Places.SERVICES, Texts.of("admin.services.title")), head(file));
        if (service.endedOn() != null) {
            var ended = new Paragraph(Texts.of("admin.services.endedOn", Days.of(service.endedOn())));
            ended.addClassName("wm-note");
            add(ended);
        }
        var main = new Div(new ServiceTeams(file), new ServiceSites(file, gaps));
        main.addClassName("wm-grid");
        var about = new Paper(
                Texts.of("admin.service.about"),
                new Facts()
                        .fact(Texts.of("admin.services.provider"), service.provider())
                        .fact(Texts.of("admin.services.area"), service.area())
                        .fact(
                                Texts.of("admin.services.began"),
                                service.beganOn() == null ? "" : Days.of(service.beganOn()))
                        .fact(Texts.of("admin.services.code"), service.code()));
        var both = new Div(main, about);
        both.addClassName("wm-two");
        add(both);
    }

    private static PageHead head(ServiceFile file) {
        LdService service = file.service();
        var acts = new ArrayList<Component>();
        acts.add(Links.button(Places.configuration(service.id()), Texts.of("admin.services.configuration")));
        if (file.seesCover()) {
            acts.add(Links.button(Places.establishment(service.id()), Texts.of("admin.services.establishment")));
        }
        if (file.mayChange() && service.endedOn() == null) {
            acts.add(Links.button(AdminPages.serviceDetails(service.id()), Texts.of("admin.service.change")));
            acts.add(Links.button(AdminPages.endService(service.id()), Texts.of("admin.service.end")));
        }
        return new PageHead(service.name(), service.provider(), acts.toArray(Component[]::new));
    }
}
