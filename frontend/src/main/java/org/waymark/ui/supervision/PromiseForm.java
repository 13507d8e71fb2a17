package org.waymark.ui.supervision;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.waymark.kernel.Faults;
import org.waymark.supervision.NewPromise;
import org.waymark.supervision.Session;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Keeps what one of the two promises. */
class PromiseForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    PromiseForm(Session session, LocalDate today, SerializableConsumer<NewPromise> keep) {
        super("promise-");
        put(new H2(Texts.of("supervision.promise.new")));
        var words = field("action", new TextField(Texts.of("supervision.promise.words")));
        words.setMaxLength(500);
        guard(today, words::getValue);
        var who = new Select<Boolean>();
        who.setLabel(Texts.of("supervision.promise.who"));
        who.setItems(false, true);
        who.setItemLabelGenerator(supervisor -> Boolean.TRUE.equals(supervisor)
                ? session.supervisor().full()
                : session.supervisee().full());
        who.setValue(false);
        field("who", who);
        var due = field("due", new DayField(Texts.of("supervision.promise.due")));
        due.setHelperText(Texts.of("supervision.promise.due.help"));
        act(Texts.of("supervision.promise.keep"), () -> {
            var faults = new Faults();
            LocalDate day = due.day(faults, "due").orElse(null);
            faults.refuseIfAny();
            keep.accept(new NewPromise(words.getValue(), who.getValue(), day));
            words.clear();
            due.clear();
        });
    }
}
