package org.waymark.ui.mine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.ErrorSummary;
import org.waymark.ui.session.Texts;

/** Says until when a certificate counts. */
class LastDayForm extends Dialog {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final DayField day = new DayField(Texts.of("mine.files.lastDay"));

    LastDayForm(String title, @Nullable LocalDate now, Consumer<@Nullable LocalDate> kept) {
        setHeaderTitle(Texts.of("mine.files.lastDay.of", title));
        setWidth("420px");
        day.setHelperText(Texts.of("mine.files.lastDay.help"));
        day.setValue(now);
        var form = new Div(errors, day);
        form.addClassName("wm-form");
        add(form);
        var save = new Button(Texts.of("mine.files.lastDay.keep"), event -> save(kept));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.of("mine.evidence.cancel"), event -> close()), save);
    }

    private void save(Consumer<@Nullable LocalDate> kept) {
        errors.clear(Map.of("endsOn", day));
        try {
            var faults = new Faults();
            LocalDate chosen = day.day(faults, "endsOn").orElse(null);
            faults.refuseIfAny();
            kept.accept(chosen);
            close();
        } catch (Refused refused) {
            errors.show(refused, Map.of("endsOn", day));
        }
    }
}
