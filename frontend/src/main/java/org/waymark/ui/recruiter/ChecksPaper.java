package org.waymark.ui.recruiter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.EmploymentCheck;
import org.waymark.vetting.StartFile;

/** The checks of an employer: done on a day, or not yet. There is no field for what they found. */
class ChecksPaper extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final DayField day;

    /** What is done when a check is noted, or taken back with no day. */
    interface Noted {
        void note(EmploymentCheck check, @Nullable LocalDate day);
    }

    ChecksPaper(StartFile file, Noted noted) {
        day = new DayField(Texts.of("recruiter.checks.day"), file.today());
        addClassName("wm-no-print");
        put(new com.vaadin.flow.component.html.H2(Texts.of("recruiter.checks")));
        put(new Paragraph(Texts.of("recruiter.checks.line")));
        boolean open = file.start().isOpen();
        if (open) {
            field("doneOn", day);
        }
        var table = new PlainTable(
                Texts.of("recruiter.checks.caption"),
                List.of(
                        Texts.of("recruiter.checks.check"),
                        Texts.of("recruiter.checks.done"),
                        Texts.of("recruiter.checks.act")));
        for (StartFile.CheckLine one : file.checks()) {
            LocalDate done = one.doneOn();
            table.row(
                    new Span(one.name()),
                    new Span(done == null ? Texts.of("recruiter.checks.notYet") : Days.of(done)),
                    open ? button(one, noted) : new Div());
        }
        put(table);
    }

    private Component button(StartFile.CheckLine one, Noted noted) {
        boolean done = one.doneOn() != null;
        var button = new Button(
                Texts.of(done ? "recruiter.checks.back" : "recruiter.checks.note"),
                event -> attempt(() -> noted.note(one.check(), done ? null : chosen())));
        button.setAriaLabel(Texts.of(done ? "recruiter.checks.back.label" : "recruiter.checks.note.label", one.name()));
        return button;
    }

    private LocalDate chosen() {
        var faults = new Faults();
        LocalDate chosen = day.required(faults, "doneOn", Texts.of("recruiter.checks.day.missing"));
        faults.refuseIfAny();
        return chosen;
    }
}
