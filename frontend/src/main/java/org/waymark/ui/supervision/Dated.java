package org.waymark.ui.supervision;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.waymark.kernel.Faults;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** From which day on something holds, and where that comes from. */
class Dated {

    private final DayField from;
    private final TextField source = new TextField(Texts.of("supervision.rules.source"));

    Dated(FormPaper form, LocalDate today) {
        from = form.field("from", new DayField(Texts.of("supervision.rules.from"), today));
        form.field("source", source);
        source.setMaxLength(300);
        source.setHelperText(Texts.of("supervision.rules.source.help"));
    }

    LocalDate from(Faults faults) {
        return from.required(faults, "from", Texts.of("supervision.day.missing"));
    }

    String source() {
        return source.getValue();
    }
}
