package org.waymark.ui.recruiter;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.CaseCard;
import org.waymark.vetting.Stage;

/** Where a case may be moved to, in a menu that works by keyboard; what is not possible says why when it is chosen. */
class MoveMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    MoveMenu(CaseCard card, Acts acts) {
        MenuItem move = addItem(Texts.of("recruiter.move"));
        move.setAriaLabel(Texts.of("recruiter.move.label", card.name()));
        for (Stage stage : Stage.values()) {
            if (stage != card.one().stage()) {
                move.getSubMenu().addItem(RuleWords.stage(stage), event -> acts.move(card, stage));
            }
        }
    }

    /** What can be done with a card. */
    interface Acts {
        void move(CaseCard card, Stage to);
    }
}
