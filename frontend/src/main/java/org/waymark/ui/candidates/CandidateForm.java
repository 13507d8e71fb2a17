package org.waymark.ui.candidates;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.waymark.kernel.Faults;
import org.waymark.kernel.VacancyId;
import org.waymark.recruitment.CandidateFile;
import org.waymark.recruitment.NewCandidate;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Name, e-mail, reference and day of somebody who applied; there is no field for anything else. */
class CandidateForm extends FormPaper {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 60;

    private final transient VacancyId vacancy;
    private final TextField given = new TextField(Texts.of("candidate.given"));
    private final TextField family = new TextField(Texts.of("candidate.family"));
    private final EmailField email = new EmailField(Texts.of("candidate.email"));
    private final TextField reference = new TextField(Texts.of("candidate.reference"));
    private final DayField received = new DayField(Texts.of("candidate.received"));
    private final Checkbox another = new Checkbox(Texts.of("candidate.another"));

    CandidateForm(VacancyId vacancy, String heading) {
        this.vacancy = vacancy;
        put(new H2(heading));
        var least = new Paragraph(Texts.of("candidate.least"));
        least.addClassNames("wm-small", "wm-soft");
        put(least);
        given.setMaxLength(LONGEST_NAME);
        family.setMaxLength(LONGEST_NAME);
        email.setHelperText(Texts.of("candidate.optional"));
        reference.setHelperText(Texts.of("candidate.reference.help"));
        field("givenName", given);
        field("familyName", family);
        field("name", another);
        field("email", email);
        field("reference", reference);
        field("receivedOn", received);
    }

    CandidateForm on(LocalDate day) {
        received.setValue(day);
        return this;
    }

    CandidateForm with(CandidateFile.Kept kept, LocalDate receivedOn) {
        given.setValue(kept.given());
        family.setValue(kept.family());
        email.setValue(kept.email());
        reference.setValue(kept.reference());
        return on(receivedOn);
    }

    /** The command, or every fault at once. */
    NewCandidate candidate() {
        var faults = new Faults();
        LocalDate day = received.required(faults, "receivedOn", Texts.of("candidate.received.missing"));
        faults.refuseIfAny();
        return new NewCandidate(
                vacancy,
                given.getValue(),
                family.getValue(),
                email.getValue(),
                reference.getValue(),
                day,
                another.getValue());
    }
}
