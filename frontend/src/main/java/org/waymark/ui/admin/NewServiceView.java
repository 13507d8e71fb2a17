package org.waymark.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.kernel.Actor;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where an administrator adds a service. */
@Route(value = AdminPages.NEW_SERVICE, layout = MainLayout.class)
@PageTitle("Add a service · Waymark")
@RolesAllowed("ADMIN")
@Prototype
class NewServiceView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient LdServices services;

    NewServiceView(Actor actor, LdServices services) {
        this.actor = actor;
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var form = new ServiceForm().withCode();
        form.act(Texts.of("admin.services.add.act"), () -> add(form));
        form.cancel(Places.SERVICES);
        removeAll();
        add(
                Links.back(Places.SERVICES, Texts.of("admin.services.title")),
                new PageHead(Texts.of("admin.services.add"), Texts.of("admin.services.add.line")),
                form);
    }

    private void add(ServiceForm form) {
        LdService service = services.add(actor, form.newService());
        getUI().ifPresent(ui -> ui.navigate(Places.service(service.id())));
        SayIt.done(Texts.of("admin.services.add.done", service.name()));
    }
}
