package org.waymark.ui.scenario;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.waymark.kernel.Faults;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.session.Texts;

/** The band that says that nothing real changes, with the day on which before and after are compared. */
class ScenarioBand extends Div {

    private static final long serialVersionUID = 1L;

    private final DayField day = new DayField(Texts.of("scenario.day"));

    ScenarioBand(Consumer<LocalDate> go) {
        addClassName("wm-scenario-band");
        var words = new Span(Texts.of("scenario.band"));
        words.addClassName("wm-strong");
        day.setClearButtonVisible(false);
        day.setHelperText(Texts.of("scenario.day.help"));
        day.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                var faults = new Faults();
                LocalDate chosen = day.required(faults, "day", Texts.of("scenario.form.day.missing"));
                day.setInvalid(!faults.isEmpty());
                if (faults.isEmpty()) {
                    go.accept(chosen);
                } else {
                    day.setErrorMessage(faults.all().getFirst().sentence());
                }
            }
        });
        add(words, day);
    }

    void show(LocalDate compared) {
        day.setValue(compared);
        day.setInvalid(false);
    }
}
