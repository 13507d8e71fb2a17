package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import org.waymark.kernel.Faults;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.NextAction;
import org.waymark.vetting.VettingCase;
import org.waymark.vetting.VettingCases;

/** What is next about a case, by when, and when the person would start. */
class PlanForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final Select<NextAction> action = new Select<>();
    private final DayField due = new DayField(Texts.of("recruiter.plan.due"));
    private final DayField start = new DayField(Texts.of("recruiter.new.start"));

    PlanForm(VettingCase one) {
        put(new H2(Texts.of("recruiter.plan")));
        action.setLabel(Texts.of("recruiter.table.next"));
        action.setItems(NextAction.values());
        action.setEmptySelectionAllowed(true);
        action.setEmptySelectionCaption(Texts.of("recruiter.next.none"));
        action.setItemLabelGenerator(
                item -> Texts.of(item == null ? "recruiter.next.none" : "recruiter.next." + item.name()));
        action.setValue(one.nextAction());
        due.setValue(one.nextOn());
        start.setValue(one.provisionalStart());
        start.setHelperText(Texts.of("recruiter.new.start.help"));
        field("action", action);
        field("due", due);
        field("provisionalStart", start);
    }

    /** The command, or every fault at once. */
    VettingCases.Plan plan() {
        var faults = new Faults();
        var by = due.day(faults, "due");
        var day = start.day(faults, "provisionalStart");
        faults.refuseIfAny();
        return new VettingCases.Plan(action.getValue(), by.orElse(null), day.orElse(null));
    }
}
