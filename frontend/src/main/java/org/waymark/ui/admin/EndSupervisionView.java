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
import org.waymark.kernel.Refused;
import org.waymark.people.PersonFile;
import org.waymark.people.PersonFiles;
import org.waymark.people.PersonName;
import org.waymark.people.SupervisionSpell;
import org.waymark.people.Supervisors;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where an administrator ends supervision with its last day. */
@Route(value = AdminPages.END_SUPERVISION, layout = MainLayout.class)
@PageTitle("End supervision · Waymark")
@RolesAllowed("ADMIN")
@Prototype
class EndSupervisionView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient PersonFiles files;
    private final transient Supervisors supervisors;

    EndSupervisionView(Actor actor, PersonFiles files, Supervisors supervisors) {
        this.actor = actor;
        this.files = files;
        this.supervisors = supervisors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonFile file = files.of(actor, AdminPages.personIn(event));
        var wanted = AdminPages.supervisionIn(event);
        SupervisionSpell spell = file.supervision().stream()
                .filter(known -> known.link().id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refused.NotFound("supervision"));
        PersonName person = file.card().name();
        var form = new FormPaper();
        var day = form.field("endsOn", new DayField(Texts.of("admin.supervision.last"), file.today()));
        form.grave(
                Texts.of("admin.supervision.end.act"),
                Texts.of(
                        "admin.supervision.end.sure",
                        spell.supervisor().full(),
                        spell.supervisee().full()),
                () -> end(spell, day, person));
        form.cancel(Places.person(person.id()));
        removeAll();
        add(
                Links.back(Places.person(person.id()), person.full()),
                new PageHead(
                        Texts.of("admin.supervision.end.title"),
                        Texts.of(
                                "admin.supervision.end.line",
                                spell.supervisor().full(),
                                spell.supervisee().full(),
                                Days.of(spell.link().startsOn()))),
                form);
    }

    private void end(SupervisionSpell spell, DayField day, PersonName person) {
        var faults = new Faults();
        LocalDate last = day.required(faults, "endsOn", Texts.of("admin.supervision.last.missing"));
        faults.refuseIfAny();
        supervisors.end(actor, spell.link().id(), last, spell.link().version());
        getUI().ifPresent(ui -> ui.navigate(Places.person(person.id())));
        SayIt.done(Texts.of("admin.supervision.end.done", Days.of(last)));
    }
}
