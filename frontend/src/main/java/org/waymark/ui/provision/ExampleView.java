package org.waymark.ui.provision;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.provision.ExampleService;
import org.waymark.provision.ExampleServices;
import org.waymark.provision.Force;
import org.waymark.provision.LdService;
import org.waymark.provision.Sites;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** What public pages say about one service, and the form that starts a new service from it. */
@Route(value = Places.EXAMPLE, layout = MainLayout.class)
@PageTitle("Example service · Waymark")
@RolesAllowed("ADMIN")
@Prototype
class ExampleView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient ExampleServices examples;
    private final transient Sites sites;

    ExampleView(Actor actor, ExampleServices examples, Sites sites) {
        this.actor = actor;
        this.examples = examples;
        this.sites = sites;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ExampleService example = examples.find(Asked.example(event));
        List<Force> forces = sites.forces(actor);
        var form = new ExampleForm(example, forces);
        form.act(Texts.of("provision.example.create"), () -> create(form));
        form.cancel(Places.EXAMPLES);
        var back = new Link(Places.EXAMPLES, Texts.of("provision.examples"));
        back.addClassNames("wm-back", "wm-small");
        var both = new Div(new ExampleSays(example, forces), form);
        both.addClassName("wm-two");
        removeAll();
        add(back, new PageHead(example.area(), example.provider()), both);
    }

    private void create(ExampleForm form) {
        LdService made = examples.create(actor, form.choice());
        getUI().ifPresent(ui ->
                Link.open(ui, Places.configuration(made.id(), java.util.Objects.requireNonNull(made.beganOn()))));
        SayIt.done(Texts.of("provision.example.done", made.name()));
    }
}
