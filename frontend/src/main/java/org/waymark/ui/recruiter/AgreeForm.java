package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.waymark.kernel.Faults;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.GateEvidence;
import org.waymark.vetting.StartFile;

/** The day of the start, which can be agreed once nothing is missing but perhaps another day. */
class AgreeForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final DayField day = new DayField(Texts.of("recruiter.agree.day"));

    AgreeForm(StartFile file) {
        addClassName("wm-no-print");
        put(new H2(Texts.of("recruiter.agree")));
        if (isOpenFor(file)) {
            put(new Paragraph(Texts.of("recruiter.agree.line")));
            day.setValue(proposal(file));
            field("day", day);
        } else {
            put(new Paragraph(Texts.of("recruiter.agree.shut")));
        }
    }

    static boolean isOpenFor(StartFile file) {
        GateEvidence evidence = file.evidence();
        return evidence.isReadyButForTheDay() || evidence.earliest() != null;
    }

    private static LocalDate proposal(StartFile file) {
        LocalDate earliest = file.evidence().earliest();
        LocalDate planned = file.start().dayOr(file.today());
        boolean fits = file.evidence().isReady() && !planned.isBefore(file.today());
        return fits || earliest == null ? planned : earliest;
    }

    /** The day, or the fault. */
    LocalDate day() {
        var faults = new Faults();
        LocalDate chosen = day.required(faults, "day", Texts.of("recruiter.agree.day.missing"));
        faults.refuseIfAny();
        return chosen;
    }
}
