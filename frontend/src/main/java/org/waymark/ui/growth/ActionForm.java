package org.waymark.ui.growth;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.development.ActionKind;
import org.waymark.development.ActionText;
import org.waymark.kernel.Faults;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Writes an action: what kind, what, by when and at what cost. */
class ActionForm extends FormPaper {

    private static final long serialVersionUID = 1L;
    private static final Pattern MONEY = Pattern.compile("£?\\s*([0-9]{1,6}(?:\\.[0-9]{1,2})?)");

    private final Select<ActionKind> kind = new Select<>();
    private final TextField words = new TextField(Texts.of("growth.plan.action.words"));
    private final DayField due = new DayField(Texts.of("growth.plan.action.due"));
    private final TextField cost = new TextField(Texts.of("growth.plan.action.cost"));

    ActionForm(String name, LocalDate today, SerializableConsumer<ActionText> add) {
        super(name);
        kind.setLabel(Texts.of("growth.plan.action.kind"));
        kind.setItems(ActionKind.values());
        kind.setItemLabelGenerator(one -> Texts.of("growth.plan.kind." + one));
        kind.setValue(ActionKind.ON_THE_JOB);
        due.setHelperText(Texts.of("growth.plan.action.due.help"));
        cost.setHelperText(Texts.of("growth.plan.action.cost.help"));
        field("kind", kind);
        field("words", words);
        guard(today, words::getValue);
        field("dueOn", due);
        field("cost", cost);
        act(Texts.of("growth.plan.action.keep"), () -> add.accept(text()));
    }

    private ActionText text() {
        var faults = new Faults();
        LocalDate day = due.day(faults, "dueOn").orElse(null);
        BigDecimal pounds = pounds(faults);
        faults.refuseIfAny();
        return new ActionText(kind.getValue(), words.getValue(), day, pounds);
    }

    private @Nullable BigDecimal pounds(Faults faults) {
        String typed = cost.getValue().replace(",", "").strip();
        if (typed.isEmpty()) {
            return null;
        }
        var read = MONEY.matcher(typed);
        if (!read.matches()) {
            faults.add("cost", Texts.of("growth.plan.action.cost.unreadable"));
            return null;
        }
        return new BigDecimal(read.group(1));
    }
}
