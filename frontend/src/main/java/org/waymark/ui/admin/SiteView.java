package org.waymark.ui.admin;

import com.vaadin.flow.component.UI;
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
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where what is said about a site is changed. */
@Route(value = AdminPages.SITE, layout = MainLayout.class)
@PageTitle("Change a site · Waymark")
@RolesAllowed({"ADMIN", "SERVICE_MANAGER"})
@Prototype
class SiteView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient ServiceFiles files;
    private final transient Sites sites;

    SiteView(Actor actor, ServiceFiles files, Sites sites) {
        this.actor = actor;
        this.files = files;
        this.sites = sites;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ServiceFile file = files.of(actor, AdminPages.serviceIn(event));
        Site site = Found.site(file, AdminPages.siteIn(event));
        ServiceId service = file.service().id();
        var form = new SitePaper(file.forces()).show(site, file.forces());
        form.act(Texts.of("admin.save"), () -> change(site, form));
        form.cancel(Places.service(service));
        removeAll();
        add(
                Links.back(Places.service(service), file.service().name()),
                new PageHead(Texts.of("admin.sites.change.title"), site.name()),
                form);
    }

    private void change(Site before, SitePaper form) {
        Site after = sites.change(actor, before.id(), before.version(), form.siteForm());
        UI ui = getUI().orElseThrow();
        ui.navigate(Places.service(before.serviceId()));
        SayIt.done(Texts.of("admin.saved", after.name()), () -> {
            sites.change(actor, before.id(), after.version(), SitePaper.asItWas(before));
            ui.refreshCurrentRoute(false);
        });
    }
}
