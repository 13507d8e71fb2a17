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
import org.waymark.kernel.PersonId;
import org.waymark.people.ChangedPerson;
import org.waymark.people.People;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonFiles;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where an administrator changes how somebody is called and reached. */
@Route(value = AdminPages.PERSON_DETAILS, layout = MainLayout.class)
@PageTitle("Change details · Waymark")
@RolesAllowed("ADMIN")
@Prototype
class PersonDetailsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient PersonFiles files;
    private final transient People people;

    PersonDetailsView(Actor actor, PersonFiles files, People people) {
        this.actor = actor;
        this.files = files;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonCard card = files.of(actor, AdminPages.personIn(event)).card();
        PersonId id = card.name().id();
        var form = new PersonForm();
        form.show(card);
        form.act(Texts.of("admin.person.change.act"), () -> change(form, card));
        form.cancel(Places.person(id));
        removeAll();
        add(
                Links.back(Places.person(id), card.name().full()),
                new PageHead(
                        Texts.of("admin.person.change.title", card.name().full()),
                        Texts.of("admin.person.change.line")),
                form);
    }

    private void change(PersonForm form, PersonCard before) {
        form.checked(() -> {
            people.change(actor, form.changed(before));
            return before;
        });
        UI ui = getUI().orElseThrow();
        ui.navigate(Places.person(before.name().id()));
        SayIt.done(Texts.of("admin.person.change.done", form.fullName()), () -> {
            people.change(
                    actor,
                    new ChangedPerson(
                            before.name().id(),
                            before.version() + 1,
                            before.name().given(),
                            before.name().family(),
                            before.workEmail(),
                            true));
            ui.refreshCurrentRoute(false);
        });
    }
}
