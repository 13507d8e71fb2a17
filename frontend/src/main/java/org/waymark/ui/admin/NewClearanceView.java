package org.waymark.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.people.PersonName;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;
import org.waymark.vetting.Clearance;
import org.waymark.vetting.ClearanceSheet;
import org.waymark.vetting.Clearances;

/** Where a recruiter writes down a clearance that was given. */
@Route(value = AdminPages.NEW_CLEARANCE, layout = MainLayout.class)
@PageTitle("Record a clearance · Waymark")
@RolesAllowed("RECRUITER")
@Prototype
class NewClearanceView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Clearances clearances;

    NewClearanceView(Actor actor, Clearances clearances) {
        this.actor = actor;
        this.clearances = clearances;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClearanceSheet sheet = clearances
                .about(actor, AdminPages.personIn(event))
                .filter(ClearanceSheet::mayKeep)
                .orElseThrow(() -> new Refused.NotFound("person"));
        PersonName person = sheet.person();
        var form = new ClearanceForm(sheet);
        form.act(Texts.of("admin.clearance.record"), () -> record(form, person));
        form.cancel(Places.person(person.id()));
        removeAll();
        add(
                Links.back(Places.person(person.id()), person.full()),
                new PageHead(
                        Texts.of("admin.clearance.new.title", person.full()), Texts.of("admin.clearance.new.line")),
                form);
    }

    private void record(ClearanceForm form, PersonName person) {
        Clearance kept = clearances.record(actor, person.id(), form.text());
        getUI().ifPresent(ui -> ui.navigate(Places.person(person.id())));
        SayIt.done(Texts.of("admin.clearance.recorded", person.full(), Days.of(kept.expiresOn())));
    }
}
