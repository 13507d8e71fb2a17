package org.waymark.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.waymark.ui.session.Texts;

/** Chooses the day whose state is shown; says so where it is not today. */
public class OnDay extends Div {

    private static final long serialVersionUID = 1L;

    public OnDay(LocalDate on, LocalDate today, Consumer<LocalDate> show) {
        addClassName("wm-on-day");
        var field = new DayField(Texts.of("kit.on"), on);
        field.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                show.accept(event.getValue());
            }
        });
        add(field);
        if (!on.equals(today)) {
            add(new Button(Texts.of("kit.on.today"), event -> show.accept(today)));
            var note =
                    new Paragraph(Texts.of(on.isBefore(today) ? "kit.on.past" : "kit.on.future", Days.withWeekday(on)));
            note.addClassName("wm-note");
            add(note);
        }
    }
}
