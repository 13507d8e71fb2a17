package org.waymark.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
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
import org.waymark.people.TermRule;
import org.waymark.people.TermRuleSheet;
import org.waymark.people.VolunteerTermRules;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where an administrator says how many months volunteers stay, from which day on. */
@Route(value = Places.VOLUNTEER_TERM, layout = MainLayout.class)
@PageTitle("Volunteers’ term · Waymark")
@RolesAllowed("ADMIN")
@Prototype
class VolunteerTermView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SOURCE = 300;

    private final transient Actor actor;
    private final transient VolunteerTermRules rules;

    VolunteerTermView(Actor actor, VolunteerTermRules rules) {
        this.actor = actor;
        this.rules = rules;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        TermRuleSheet sheet = rules.sheet(actor);
        removeAll();
        var now = new Paper(Texts.of("admin.term.now"), new Paragraph(words(sheet.holding())));
        list(now, "admin.term.later", sheet.later());
        list(now, "admin.term.earlier", sheet.earlier());
        var parts = new Div(now, form(sheet));
        parts.addClassName("wm-grid");
        add(new PageHead(Texts.of("admin.term"), Texts.of("admin.term.line")), parts);
    }

    private FormPaper form(TermRuleSheet sheet) {
        var form = new FormPaper();
        var months = form.field("months", new IntegerField(Texts.of("admin.term.months")));
        months.setValue(sheet.holding().months());
        var from = form.field("from", new DayField(Texts.of("admin.term.from"), sheet.today()));
        var source = form.field("source", new TextField(Texts.of("admin.term.source")));
        source.setMaxLength(LONGEST_SOURCE);
        form.act(Texts.of("admin.term.save"), () -> {
            var faults = new Faults();
            LocalDate day = from.required(faults, "from", Texts.of("admin.term.from.missing"));
            Integer number = months.getValue();
            if (number == null) {
                faults.add("months", Texts.of("admin.term.months.missing"));
            }
            faults.refuseIfAny();
            rules.set(actor, day, number == null ? 0 : number, source.getValue(), sheet.changes());
            show();
            SayIt.done(Texts.of("admin.term.saved"));
        });
        return form;
    }

    private static void list(Paper paper, String key, List<TermRule> said) {
        if (said.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        said.forEach(rule -> list.add(new ListItem(words(rule))));
        paper.add(new Paragraph(Texts.of(key)), list);
    }

    private static String words(TermRule rule) {
        LocalDate from = rule.from();
        String months = Texts.count("admin.term.is", rule.months());
        return from == null
                ? Texts.of("admin.term.usual", months)
                : Texts.of("admin.term.said", months, Days.of(from), rule.source());
    }
}
