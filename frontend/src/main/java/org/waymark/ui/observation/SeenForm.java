package org.waymark.ui.observation;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.waymark.kernel.Faults;
import org.waymark.observation.Seen;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Says that one saw it: the day, today unless another is chosen, and a sentence if one likes. */
class SeenForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    SeenForm(LocalDate today, Consumer<Seen> confirm) {
        super("seen-");
        var day = field("observedOn", new DayField(Texts.of("observation.confirm.day"), today));
        var remark = field("remark", new TextField(Texts.of("observation.confirm.remark")));
        remark.setHelperText(Texts.of("observation.confirm.words.help"));
        guard(today, remark::getValue);
        act(Texts.of("observation.confirm.act"), () -> {
            var faults = new Faults();
            LocalDate on = day.required(faults, "observedOn", Texts.of("observation.confirm.day.missing"));
            faults.refuseIfAny();
            confirm.accept(new Seen(on, remark.getValue()));
        });
    }
}
