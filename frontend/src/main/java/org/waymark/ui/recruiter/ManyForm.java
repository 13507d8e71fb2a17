package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.NextAction;

/** What is next about the cases that were chosen in the table, and by when. */
class ManyForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final Select<NextAction> action = new Select<>();
    private final DayField due = new DayField(Texts.of("recruiter.plan.due"));

    ManyForm() {
        put(new H2(Texts.of("recruiter.many")));
        action.setLabel(Texts.of("recruiter.table.next"));
        action.setItems(NextAction.values());
        action.setEmptySelectionAllowed(true);
        action.setEmptySelectionCaption(Texts.of("recruiter.next.none"));
        action.setItemLabelGenerator(
                item -> Texts.of(item == null ? "recruiter.next.none" : "recruiter.next." + item.name()));
        field("action", action);
        field("due", due);
    }

    @Nullable
    NextAction action() {
        return action.getValue();
    }

    @Nullable
    LocalDate due() {
        var faults = new Faults();
        var day = due.day(faults, "due");
        faults.refuseIfAny();
        return day.orElse(null);
    }
}
