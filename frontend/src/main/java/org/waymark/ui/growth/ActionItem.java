package org.waymark.ui.growth;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.assessment.EvidenceTitle;
import org.waymark.development.PlanAction;
import org.waymark.development.PlanPage;
import org.waymark.ui.kit.Days;
import org.waymark.ui.session.Texts;

/** One action: ticked when it is done, with its kind, day, cost and what shows it. */
class ActionItem extends ListItem {

    private static final long serialVersionUID = 1L;

    ActionItem(PlanPage page, PlanAction action, boolean own, GoalPaper.Acts acts) {
        if (page.mayTend()) {
            var tick = new Checkbox(action.text().words(), action.isDone());
            tick.addValueChangeListener(event -> acts.tick(action, event.getValue()));
            add(tick);
        } else {
            add(new Paragraph(action.text().words()));
        }
        var facts = new Paragraph(facts(page, action));
        facts.addClassNames("wm-small", "wm-soft");
        add(facts);
        if (own) {
            if (action.isDone() && !page.locker().isEmpty()) {
                add(evidence(page, action, acts));
            }
            var delete = new Button(Texts.of("growth.plan.action.delete"), event -> acts.delete(action));
            delete.setAriaLabel(
                    Texts.of("growth.plan.action.delete.label", action.text().words()));
            delete.addClassName("wm-no-print");
            add(delete);
        }
    }

    private static String facts(PlanPage page, PlanAction action) {
        var said = new ArrayList<String>();
        said.add(Texts.of("growth.plan.kind." + action.text().kind()));
        LocalDate due = action.text().dueOn();
        LocalDate done = action.doneOn();
        if (done != null) {
            said.add(Texts.of("growth.plan.action.doneOn", Days.of(done)));
        } else if (due != null) {
            said.add(Texts.of(
                    action.isLate(page.day()) ? "growth.plan.action.late" : "growth.plan.action.dueBy", Days.of(due)));
        }
        var cost = action.text().cost();
        if (cost != null) {
            said.add(Texts.of("growth.plan.action.costs", cost.toPlainString()));
        }
        if (action.evidence() != null) {
            said.add(
                    action.evidenceTitle().isEmpty()
                            ? Texts.of("growth.plan.action.shown.hidden")
                            : Texts.of("growth.plan.action.shown", action.evidenceTitle()));
        }
        return String.join(" · ", said);
    }

    private static Select<EvidenceTitle> evidence(PlanPage page, PlanAction action, GoalPaper.Acts acts) {
        List<EvidenceTitle> locker = page.locker();
        var select = new Select<EvidenceTitle>();
        select.setLabel(Texts.of("growth.plan.action.evidence"));
        select.setAriaLabel(
                Texts.of("growth.plan.action.evidence.label", action.text().words()));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Texts.of("growth.plan.action.evidence.none"));
        select.setItems(locker);
        select.setItemLabelGenerator(
                title -> title == null ? Texts.of("growth.plan.action.evidence.none") : title.title());
        locker.stream()
                .filter(title -> title.id().equals(action.evidence()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(event -> {
            EvidenceTitle chosen = event.getValue();
            acts.show(action, chosen == null ? null : chosen.id());
        });
        select.addClassName("wm-no-print");
        return select;
    }
}
