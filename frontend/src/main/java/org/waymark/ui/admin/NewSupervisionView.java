package org.waymark.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.people.Directory;
import org.waymark.people.PersonFile;
import org.waymark.people.PersonFiles;
import org.waymark.people.PersonName;
import org.waymark.people.Supervisors;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where an administrator says who supervises somebody from now on. */
@Route(value = AdminPages.NEW_SUPERVISION, layout = MainLayout.class)
@PageTitle("Begin supervision · Waymark")
@RolesAllowed("ADMIN")
@Prototype
class NewSupervisionView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 30;

    private final transient Actor actor;
    private final transient PersonFiles files;
    private final transient Directory directory;
    private final transient Supervisors supervisors;

    NewSupervisionView(Actor actor, PersonFiles files, Directory directory, Supervisors supervisors) {
        this.actor = actor;
        this.files = files;
        this.directory = directory;
        this.supervisors = supervisors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonFile file = files.of(actor, AdminPages.personIn(event));
        PersonName person = file.card().name();
        var form = new FormPaper();
        var supervisor = form.field(
                "supervisor",
                new PersonField(Texts.of("admin.supervision.supervisor"), typed -> directory.find(actor, typed, MOST)));
        var from = form.field("from", new DayField(Texts.of("admin.supervision.from"), file.today()));
        form.act(Texts.of("admin.supervision.act"), () -> begin(person, supervisor, from));
        form.cancel(Places.person(person.id()));
        removeAll();
        add(
                Links.back(Places.person(person.id()), person.full()),
                new PageHead(
                        Texts.of("admin.supervision.new.title", person.full()),
                        file.card().supervisor() == null
                                ? Texts.of("admin.supervision.new.line")
                                : Texts.of(
                                        "admin.supervision.new.second",
                                        file.card().supervisor().full())),
                form);
    }

    private void begin(PersonName person, PersonField supervisor, DayField from) {
        var faults = new Faults();
        PersonName chosen = supervisor.getValue();
        faults.unless(chosen != null, "supervisor", Texts.of("admin.supervision.supervisor.missing"));
        LocalDate day = from.required(faults, "from", Texts.of("admin.supervision.from.missing"));
        faults.refuseIfAny();
        if (chosen != null) {
            supervisors.begin(actor, chosen.id(), person.id(), day);
            getUI().ifPresent(ui -> ui.navigate(Places.person(person.id())));
            SayIt.done(Texts.of("admin.supervision.done", chosen.full(), person.full(), Days.of(day)));
        }
    }
}
