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
import org.waymark.provision.ChangedService;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where a service's names are changed. */
@Route(value = AdminPages.SERVICE_DETAILS, layout = MainLayout.class)
@PageTitle("Change a service · Waymark")
@RolesAllowed({"ADMIN", "SERVICE_MANAGER"})
@Prototype
class ServiceDetailsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient LdServices services;

    ServiceDetailsView(Actor actor, LdServices services) {
        this.actor = actor;
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LdService service = services.find(actor, AdminPages.serviceIn(event));
        var form = new ServiceForm().show(service);
        form.act(Texts.of("admin.save"), () -> change(form, service));
        form.cancel(Places.service(service.id()));
        removeAll();
        add(
                Links.back(Places.service(service.id()), service.name()),
                new PageHead(Texts.of("admin.service.change.title"), service.name()),
                form);
    }

    private void change(ServiceForm form, LdService before) {
        LdService after = services.change(actor, form.changed(before));
        UI ui = getUI().orElseThrow();
        ui.navigate(Places.service(before.id()));
        SayIt.done(Texts.of("admin.saved", after.name()), () -> {
            services.change(
                    actor,
                    new ChangedService(
                            before.id(),
                            after.version(),
                            before.name(),
                            before.provider(),
                            before.area(),
                            before.beganOn()));
            ui.refreshCurrentRoute(false);
        });
    }
}
