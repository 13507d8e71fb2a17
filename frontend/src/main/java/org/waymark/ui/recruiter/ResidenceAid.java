package org.waymark.ui.recruiter;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.guidance.GuidanceAnswer;
import org.waymark.guidance.Residence;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.session.Texts;

/** Counts the years of residence, in memory. Only what it comes to is sent. */
class ResidenceAid extends Div {

    private static final long serialVersionUID = 1L;

    private final transient LocalDate today;
    private final int years;
    private final DayField since = new DayField(Texts.of("recruiter.aid.since"));
    private final Checkbox served = new Checkbox(Texts.of("recruiter.aid.served"));
    private final Paragraph result = new Paragraph();

    ResidenceAid(LocalDate today, int years) {
        this.today = today;
        this.years = years;
        result.getElement().setAttribute("role", "status");
        since.setWidthFull();
        since.addValueChangeListener(event -> tell());
        served.addValueChangeListener(event -> tell());
        add(new Paragraph(Texts.count("recruiter.aid.years", years)), since, served, result);
    }

    GuidanceAnswer answer() {
        return Residence.of(Optional.ofNullable(since.getValue()), served.getValue(), today, years);
    }

    private void tell() {
        result.setText(Texts.of("recruiter.aid.residence." + answer().name()));
    }
}
