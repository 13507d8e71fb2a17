package org.waymark.ui.supervision;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waymark.supervision.Repeat;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Whether a session is repeated, and how often. */
class RepeatFields {

    private final Checkbox repeat = new Checkbox(Texts.of("supervision.series"));
    private final IntegerField weeks;
    private final IntegerField times;

    RepeatFields(FormPaper paper, int everyWeeks) {
        weeks = number("supervision.series.weeks", everyWeeks);
        times = number("supervision.series.times", 4);
        weeks.setVisible(false);
        times.setVisible(false);
        repeat.addValueChangeListener(change -> {
            weeks.setVisible(change.getValue());
            times.setVisible(change.getValue());
        });
        paper.put(repeat);
        paper.field("everyWeeks", weeks);
        paper.field("times", times);
    }

    boolean isOn() {
        return repeat.getValue();
    }

    Repeat read() {
        return isOn()
                ? new Repeat(
                        Objects.requireNonNullElse(weeks.getValue(), 0),
                        Objects.requireNonNullElse(times.getValue(), 0))
                : Repeat.ONCE;
    }

    /** What is said of a series: how many sessions there are, and which days are left out. */
    static String said(String key, int booked, List<LocalDate> leftOut) {
        return leftOut.isEmpty()
                ? Texts.count("supervision.series.booked", booked)
                : Texts.count(key, booked, leftOut.stream().map(Days::of).collect(Collectors.joining(", ")));
    }

    private static IntegerField number(String key, int value) {
        var field = new IntegerField(Texts.of(key));
        field.setValue(value);
        field.setStepButtonsVisible(true);
        field.setMin(1);
        field.setMax(26);
        return field;
    }
}
