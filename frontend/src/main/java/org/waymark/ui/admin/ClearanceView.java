package org.waymark.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.people.PersonName;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;
import org.waymark.vetting.Clearance;
import org.waymark.vetting.ClearanceSheet;
import org.waymark.vetting.ClearanceState;
import org.waymark.vetting.Clearances;
import org.waymark.vetting.StateRules;

/** Where a recruiter mends what was written down about a clearance, or ends it before it expires. */
@Route(value = AdminPages.CLEARANCE, layout = MainLayout.class)
@PageTitle("Clearance · Waymark")
@RolesAllowed("RECRUITER")
@Prototype
class ClearanceView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Clearances clearances;

    ClearanceView(Actor actor, Clearances clearances) {
        this.actor = actor;
        this.clearances = clearances;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClearanceSheet sheet = clearances
                .about(actor, AdminPages.personIn(event))
                .filter(ClearanceSheet::mayKeep)
                .orElseThrow(() -> new Refused.NotFound("person"));
        Clearance clearance = sheet.find(AdminPages.clearanceIn(event))
                .filter(one -> !StateRules.next(one.state()).isEmpty())
                .orElseThrow(() -> new Refused.NotFound("clearance"));
        PersonName person = sheet.person();
        removeAll();
        add(
                Links.back(Places.person(person.id()), person.full()),
                new PageHead(
                        Texts.of("admin.clearance.which.title", person.full()),
                        Texts.of(
                                "admin.clearance.which.line",
                                sheet.schemes().named(clearance.level()),
                                sheet.bodyOf(clearance))));
        var forms = new Div();
        forms.addClassName("wm-grid");
        if (!clearance.endedEarly()) {
            forms.add(correcting(sheet, clearance));
        }
        forms.add(changing(sheet, clearance));
        if (!clearance.endedEarly() && clearance.expiresOn().isAfter(sheet.today())) {
            forms.add(ending(sheet, clearance));
        }
        add(forms);
    }

    private FormPaper changing(ClearanceSheet sheet, Clearance clearance) {
        List<ClearanceState> next = StateRules.next(clearance.state()).stream()
                .filter(state -> state != ClearanceState.ENDED)
                .toList();
        var form = new StatePaper(next, sheet.today());
        form.act(Texts.of("admin.clearance.state.save"), () -> {
            clearances.move(actor, clearance.id(), clearance.version(), form.state(), form.day());
            back(sheet.person(), Texts.of("admin.clearance.state.saved"));
        });
        return form;
    }

    private FormPaper correcting(ClearanceSheet sheet, Clearance clearance) {
        PersonName person = sheet.person();
        var form = new ClearanceForm(sheet);
        form.show(clearance, sheet);
        form.act(Texts.of("admin.clearance.correct"), () -> {
            clearances.correct(actor, clearance.id(), clearance.version(), form.text());
            back(person, Texts.of("admin.clearance.corrected"));
        });
        form.cancel(Places.person(person.id()));
        return form;
    }

    private FormPaper ending(ClearanceSheet sheet, Clearance clearance) {
        PersonName person = sheet.person();
        var form = new FormPaper();
        form.put(new H2(Texts.of("admin.clearance.end.title")));
        form.put(new Paragraph(Texts.of("admin.clearance.end.line")));
        var day = form.field("endedOn", new DayField(Texts.of("admin.clearance.end.day"), sheet.today()));
        form.grave(
                Texts.of("admin.clearance.end"),
                Texts.of("admin.clearance.end.sure", person.full()),
                () -> end(clearance, day, person));
        return form;
    }

    private void end(Clearance clearance, DayField day, PersonName person) {
        var faults = new Faults();
        LocalDate last = day.required(faults, "endedOn", Texts.of("admin.clearance.end.missing"));
        faults.refuseIfAny();
        clearances.end(actor, clearance.id(), last, clearance.version());
        back(person, Texts.of("admin.clearance.ended", Days.of(last)));
    }

    private void back(PersonName person, String done) {
        getUI().ifPresent(ui -> ui.navigate(Places.person(person.id())));
        SayIt.done(done);
    }
}
