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
import org.waymark.people.People;
import org.waymark.people.PersonFile;
import org.waymark.people.PersonFiles;
import org.waymark.people.PersonName;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where an administrator records that somebody leaves, after reading what ends with it. */
@Route(value = AdminPages.LEAVING, layout = MainLayout.class)
@PageTitle("Record leaving · Waymark")
@RolesAllowed("ADMIN")
@Prototype
class LeavingView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient PersonFiles files;
    private final transient People people;

    LeavingView(Actor actor, PersonFiles files, People people) {
        this.actor = actor;
        this.files = files;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonFile file = files.of(actor, AdminPages.personIn(event));
        PersonName name = file.card().name();
        var form = new FormPaper();
        form.put(new Paragraph(ends(file)));
        var day = form.field("lastDay", new DayField(Texts.of("admin.leave.day"), file.today()));
        day.setHelperText(Texts.of("admin.leave.day.help"));
        form.grave(
                Texts.of("admin.leave.act"),
                Texts.of("admin.leave.sure", name.full()) + " " + ends(file),
                () -> leave(file, day));
        form.cancel(Places.person(name.id()));
        removeAll();
        add(
                Links.back(Places.person(name.id()), name.full()),
                new PageHead(Texts.of("admin.leave.title", name.full()), Texts.of("admin.leave.line")),
                form);
    }

    private static String ends(PersonFile file) {
        long links = file.supervision().stream()
                .map(spell -> spell.link().endsOn())
                .filter(end -> end == null || end.isAfter(file.today()))
                .count();
        return Texts.of(
                "admin.leave.ends",
                Texts.count("admin.leave.posts", file.card().posts().size()),
                Texts.count("admin.leave.supervision", links));
    }

    private void leave(PersonFile file, DayField day) {
        var faults = new Faults();
        LocalDate last = day.required(faults, "lastDay", Texts.of("admin.leave.day.missing"));
        faults.refuseIfAny();
        PersonName name = file.card().name();
        people.leave(actor, name.id(), last, file.card().version());
        getUI().ifPresent(ui -> ui.navigate(Places.person(name.id())));
        SayIt.done(Texts.of("admin.leave.done", name.full(), Days.of(last)));
    }
}
