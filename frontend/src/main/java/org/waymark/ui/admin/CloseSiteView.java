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
import org.waymark.provision.Site;
import org.waymark.provision.Sites;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where a site is closed with its last day. */
@Route(value = AdminPages.CLOSE_SITE, layout = MainLayout.class)
@PageTitle("Close a site · Waymark")
@RolesAllowed({"ADMIN", "SERVICE_MANAGER"})
@Prototype
class CloseSiteView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient ServiceFiles files;
    private final transient Sites sites;

    CloseSiteView(Actor actor, ServiceFiles files, Sites sites) {
        this.actor = actor;
        this.files = files;
        this.sites = sites;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ServiceFile file = files.of(actor, AdminPages.serviceIn(event));
        Site site = Found.site(file, AdminPages.siteIn(event));
        ServiceId service = file.service().id();
        var form = new FormPaper();
        form.put(new Paragraph(Texts.of("admin.sites.close.consequence")));
        var day = form.field("closedOn", new DayField(Texts.of("admin.lastDay"), file.today()));
        form.grave(
                Texts.of("admin.sites.close"),
                Texts.of("admin.sites.close.sure", site.name()) + " " + Texts.of("admin.sites.close.consequence"),
                () -> close(site, day));
        form.cancel(Places.service(service));
        removeAll();
        add(
                Links.back(Places.service(service), file.service().name()),
                new PageHead(
                        Texts.of("admin.sites.close.title", site.name()),
                        file.service().name()),
                form);
    }

    private void close(Site site, DayField day) {
        var faults = new Faults();
        LocalDate last = day.required(faults, "closedOn", Texts.of("admin.lastDay.missing"));
        faults.refuseIfAny();
        sites.close(actor, site.id(), last, site.version());
        getUI().ifPresent(ui -> ui.navigate(Places.service(site.serviceId())));
        SayIt.done(Texts.of("admin.sites.close.done", site.name(), Days.of(last)));
    }
}
