package org.waymark.ui.admin;

import com.vaadin.flow.component.html.Div;
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
import org.waymark.provision.Site;
import org.waymark.provision.Sites;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where a site is added to a service; what it needs is said next. */
@Route(value = AdminPages.NEW_SITE, layout = MainLayout.class)
@PageTitle("Add a site · Waymark")
@RolesAllowed({"ADMIN", "SERVICE_MANAGER"})
@Prototype
class NewSiteView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient ServiceFiles files;
    private final transient Sites sites;

    NewSiteView(Actor actor, ServiceFiles files, Sites sites) {
        this.actor = actor;
        this.files = files;
        this.sites = sites;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ServiceFile file = files.of(actor, AdminPages.serviceIn(event));
        ServiceId service = file.service().id();
        var form = new SitePaper(file.forces()).opening(file.today());
        form.act(Texts.of("admin.sites.add.act"), () -> {
            Site site = sites.add(actor, service, form.siteForm());
            getUI().ifPresent(ui -> Link.open(ui, Places.siteNeeds(service, site.id())));
            SayIt.done(Texts.of("admin.sites.add.done", site.name()));
        });
        form.cancel(Places.service(service));
        removeAll();
        add(
                Links.back(Places.service(service), file.service().name()),
                new PageHead(Texts.of("admin.sites.add"), file.service().name()),
                form);
    }
}
