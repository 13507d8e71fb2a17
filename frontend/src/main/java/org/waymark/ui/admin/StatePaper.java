package org.waymark.ui.admin;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.waymark.kernel.Faults;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.ClearanceState;

/** What the force did with a clearance, and from which day on. There is no field for why. */
class StatePaper extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final Select<ClearanceState> state = new Select<>();
    private final DayField day;

    StatePaper(List<ClearanceState> next, LocalDate today) {
        put(new H2(Texts.of("admin.clearance.state.title")));
        put(new Paragraph(Texts.of("admin.clearance.state.line")));
        state.setLabel(Texts.of("admin.clearance.state"));
        state.setItems(next);
        state.setItemLabelGenerator(one -> Texts.of("kit.clearance.state." + one.name()));
        day = new DayField(Texts.of("admin.clearance.state.day"), today);
        field("state", state);
        field("day", day);
    }

    ClearanceState state() {
        var faults = new Faults();
        faults.unless(state.getValue() != null, "state", Texts.of("admin.clearance.state.missing"));
        day.required(faults, "day", Texts.of("admin.clearance.state.day.missing"));
        faults.refuseIfAny();
        return Objects.requireNonNull(state.getValue());
    }

    LocalDate day() {
        return Objects.requireNonNull(day.getValue());
    }
}
