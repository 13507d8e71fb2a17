package org.waymark.ui.learning;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.waymark.kernel.Faults;
import org.waymark.training.LogKind;
import org.waymark.training.NewLogEntry;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Where somebody writes hours into their own log. */
class LogForm extends FormPaper {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NUMBER = 7;
    private static final int LONGEST_REFLECTION = 20_000;
    private static final int ROWS = 4;
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final Select<LogKind> kind = new Select<>();
    private final DayField onDay = new DayField(Texts.of("learning.log.day"));
    private final TextField hours = new TextField(Texts.of("learning.log.hours"));
    private final TextArea reflection = new TextArea(Texts.of("learning.log.reflection"));
    private final TextField title = new TextField(Texts.of("learning.log.what"));

    /** @param mayReflect whether this server can keep confidential words */
    LogForm(boolean mayReflect, Consumer<NewLogEntry> add) {
        super("log");
        addClassName("wm-no-print");
        kind.setLabel(Texts.of("learning.log.kind"));
        kind.setItems(LogKind.values());
        kind.setItemLabelGenerator(LogKind::words);
        kind.setValue(LogKind.PRACTICE);
        onDay.setHelperText(Texts.of("learning.log.day.help"));
        hours.setHelperText(Texts.of("learning.log.hours.help"));
        hours.setMaxLength(LONGEST_NUMBER);
        hours.getElement().setAttribute("inputmode", "decimal");
        title.setMaxLength(LONGEST_TITLE);
        title.setHelperText(Texts.of("learning.log.what.help"));
        put(new H2(Texts.of("learning.log.add")));
        field("kind", kind);
        field("onDay", onDay);
        field("hours", hours);
        field("title", title);
        reflection.setMaxLength(LONGEST_REFLECTION);
        reflection.setMinRows(ROWS);
        reflection.setHelperText(Texts.of("learning.log.reflection.help"));
        if (mayReflect) {
            field("reflection", reflection);
        } else {
            var missing = new Paragraph(Texts.of("learning.log.reflection.noKeys"));
            missing.addClassNames("wm-small", "wm-soft");
            put(missing);
        }
        act(Texts.of("learning.log.add.act"), () -> add.accept(entry()));
    }

    private NewLogEntry entry() {
        var faults = new Faults();
        LocalDate day = onDay.required(faults, "onDay", Texts.of("learning.log.day.missing"));
        String typed = hours.getValue().strip().replace(',', '.');
        int minutes = 1;
        if (typed.matches("\\d{1,4}(\\.\\d{1,2})?")) {
            minutes = new BigDecimal(typed)
                    .multiply(MINUTES)
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValueExact();
        } else {
            faults.add("hours", Texts.of("learning.log.hours.unreadable"));
        }
        faults.refuseIfAny();
        return new NewLogEntry(kind.getValue(), day, minutes, title.getValue(), reflection.getValue());
    }
}
