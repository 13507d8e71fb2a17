package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.waymark.kernel.PersonId;
import org.waymark.ui.kit.ClearanceList;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.Clearance;
import org.waymark.vetting.ClearanceSheet;
import org.waymark.vetting.StateRules;

/** Until when somebody is cleared; recruiters see every clearance and keep them from here. */
class PersonClearances extends Paper {

    private static final long serialVersionUID = 1L;

    PersonClearances(ClearanceSheet sheet) {
        super(Texts.of("admin.clearance.title"));
        PersonId person = sheet.person().id();
        add(new ClearanceList(
                sheet, sheet.mayKeep() ? Optional.of(one -> change(person, sheet, one)) : Optional.empty()));
        var says = new Paragraph(Texts.of(sheet.mayRead() ? "admin.clearance.says" : "admin.clearance.says.standing"));
        says.addClassNames("wm-small", "wm-soft");
        add(says);
        if (sheet.mayKeep()) {
            add(Links.button(AdminPages.newClearance(person), Texts.of("admin.clearance.new")));
        }
    }

    private static Component change(PersonId person, ClearanceSheet sheet, Clearance clearance) {
        return StateRules.next(clearance.state()).isEmpty()
                ? ListTable.words("")
                : Links.to(
                        AdminPages.clearance(person, clearance.id()),
                        Texts.of("admin.clearance.open"),
                        Texts.of("admin.clearance.which", sheet.bodyOf(clearance), Days.of(clearance.grantedOn())));
    }
}
