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
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.provision.ServiceFile;
import org.waymark.provision.ServiceFiles;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where a service is ended with its last day. */
@Route(value = AdminPages.END_SERVICE, layout = MainLayout.class)
@PageTitle("End a service · Waymark")
@RolesAllowed({"ADMIN", "SERVICE_MANAGER"})
@Prototype
class EndServiceView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient ServiceFiles files;
    private final transient LdServices services;

    EndServiceView(Actor actor, ServiceFiles files, LdServices services) {
        this.actor = actor;
        this.files = files;
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ServiceFile file = files.of(actor, AdminPages.serviceIn(event));
        LdService service = file.service();
        var form = new FormPaper();
        form.put(new Paragraph(Texts.of("admin.service.end.consequence")));
        var day = form.field("lastDay", new DayField(Texts.of("admin.lastDay"), file.today()));
        form.grave(
                Texts.of("admin.service.end"),
                Texts.of("admin.service.end.sure", service.name()) + " " + Texts.of("admin.service.end.consequence"),
                () -> end(service, day));
        form.cancel(Places.service(service.id()));
        removeAll();
        add(
                Links.back(Places.service(service.id()), service.name()),
                new PageHead(Texts.of("admin.service.end.title", service.name()), ""),
                form);
    }

    private void end(LdService service, DayField day) {
        var faults = new Faults();
        LocalDate last = day.required(faults, "lastDay", Texts.of("admin.lastDay.missing"));
        faults.refuseIfAny();
        services.end(actor, service.id(), last, service.version());
        getUI().ifPresent(ui -> ui.navigate(Places.service(service.id())));
        SayIt.done(Texts.of("admin.ended", service.name(), Days.of(last)));
    }
}
