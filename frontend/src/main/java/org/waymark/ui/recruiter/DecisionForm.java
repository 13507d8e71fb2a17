package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import org.waymark.kernel.Faults;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.CaseFile;
import org.waymark.vetting.Decision;
import org.waymark.vetting.VettingCase;

/** What the police decided, with the days of a grant. There is no field for why. */
class DecisionForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>(Texts.of("recruiter.decide.kind"));
    private final DayField from;
    private final DayField until = new DayField(Texts.of("recruiter.decide.until"));

    /** What can be decided. */
    private enum Kind {
        GRANTED,
        GRANTED_WITH_CONDITIONS,
        NOT_GRANTED,
        DISCONTINUED
    }

    DecisionForm(CaseFile file) {
        VettingCase one = file.card().one();
        from = new DayField(Texts.of("recruiter.decide.from"), file.today());
        put(new H2(Texts.of("recruiter.decide")));
        put(new Paragraph(Texts.of("recruiter.decide.line")));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(item -> Texts.of("kit.clearance.state." + item.name()));
        field("kind", kind);
        field("grantedOn", from);
        field("expiresOn", until);
        file.rules()
                .book()
                .on(one.issuer(), one.level(), file.today())
                .filter(rule -> rule.text().validMonths() > 0)
                .ifPresent(rule -> until.setValue(rule.text().usualEnd(file.today())));
        kind.addValueChangeListener(event -> days());
        days();
    }

    private void days() {
        boolean granted = kind.getValue() == Kind.GRANTED || kind.getValue() == Kind.GRANTED_WITH_CONDITIONS;
        from.setVisible(granted);
        until.setVisible(granted);
    }

    /** The command, or every fault at once. */
    Decision decision() {
        var faults = new Faults();
        Kind chosen = kind.getValue();
        faults.unless(chosen != null, "kind", Texts.of("recruiter.decide.missing"));
        faults.refuseIfAny();
        if (chosen == Kind.NOT_GRANTED) {
            return new Decision.NotGranted();
        }
        if (chosen == Kind.DISCONTINUED) {
            return new Decision.Discontinued();
        }
        LocalDate first = from.required(faults, "grantedOn", Texts.of("recruiter.decide.from.missing"));
        LocalDate last = until.required(faults, "expiresOn", Texts.of("recruiter.decide.until.missing"));
        faults.refuseIfAny();
        return new Decision.Granted(first, last, chosen == Kind.GRANTED_WITH_CONDITIONS);
    }
}
