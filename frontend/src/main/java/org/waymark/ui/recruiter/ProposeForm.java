package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.waymark.kernel.Faults;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Where a manager proposes that somebody begins duties in the community earlier. */
class ProposeForm extends FormPaper {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NEED = 300;

    private final TextArea need = new TextArea(Texts.of("recruiter.exception.need"));
    private final DayField until = new DayField(Texts.of("recruiter.exception.until"));

    ProposeForm() {
        put(new H2(Texts.of("recruiter.exception.propose")));
        put(new Paragraph(Texts.of("recruiter.exception.line")));
        var note = new Paragraph(Texts.of("recruiter.exception.note"));
        note.addClassName("wm-note");
        put(note);
        need.setMaxLength(LONGEST_NEED);
        need.setHelperText(Texts.of("recruiter.exception.need.help"));
        field("need", need);
        field("until", until);
    }

    String need() {
        return need.getValue();
    }

    LocalDate until() {
        var faults = new Faults();
        LocalDate day = until.required(faults, "until", Texts.of("recruiter.exception.until.missing"));
        faults.refuseIfAny();
        return day;
    }
}
