package org.waymark.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.people.People;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where an administrator adds somebody who joins. */
@Route(value = AdminPages.NEW_PERSON, layout = MainLayout.class)
@PageTitle("Add a person · Waymark")
@RolesAllowed("ADMIN")
@Prototype
class NewPersonView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient People people;
    private final PersonForm form = new PersonForm();

    NewPersonView(Actor actor, People people) {
        this.actor = actor;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.act(Texts.of("admin.newPerson.act"), this::join);
        form.cancel(Places.DIRECTORY);
        add(
                Links.back(Places.DIRECTORY, Texts.of("admin.people.title")),
                new PageHead(Texts.of("admin.newPerson.title"), Texts.of("admin.newPerson.line")),
                form);
    }

    private void join() {
        PersonId id = form.checked(() -> people.join(actor, form.newPerson()));
        SayIt.done(Texts.of("admin.newPerson.done", form.fullName()));
        getUI().ifPresent(ui -> ui.navigate(Places.person(id)));
    }
}
