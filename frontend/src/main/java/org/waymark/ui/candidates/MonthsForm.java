package org.waymark.ui.candidates;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.IntConsumer;
import org.waymark.kernel.Faults;
import org.waymark.recruitment.Keeping;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** How many months after the decision records of candidates stay. */
class MonthsForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    MonthsForm(Keeping keeping, IntConsumer keep) {
        var months = new IntegerField(Texts.of("leaving.months"));
        months.setHelperText(Texts.of("leaving.months.help"));
        months.setStepButtonsVisible(true);
        months.setValue(keeping.months());
        Keeping.Months next = keeping.next();
        if (next != null) {
            put(new Paragraph(Texts.of("leaving.months.next", next.months(), Days.of(next.from()))));
        }
        field("months", months);
        act(Texts.of("leaving.months.keep"), () -> {
            var faults = new Faults();
            Integer value = months.getValue();
            faults.unless(value != null, "months", Texts.of("leaving.months.missing"));
            faults.refuseIfAny();
            keep.accept(value == null ? 0 : value);
        });
    }
}
