package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.CaseCard;
import org.waymark.vetting.Stage;

/**
 * Where a case may be moved to, by keyboard as well; what is not possible says why when it is chosen. One serves all cards
 * of a board, as a menu on each would be most of what a full board weighs.
 */
class MoveMenu extends Popover {

    private static final long serialVersionUID = 1L;

    private final transient Acts acts;

    MoveMenu(Acts acts) {
        this.acts = acts;
        setOpenOnClick(false);
        setModal(true);
        setAutofocus(true);
    }

    /** The button of a card that opens the menu. */
    NativeButton opener(CaseCard card) {
        var opener = new NativeButton(Texts.of("recruiter.move"));
        opener.addClassNames("wm-button", "wm-move");
        opener.setAriaLabel(Texts.of("recruiter.move.label", card.name()));
        opener.getElement().setAttribute("aria-haspopup", "dialog");
        opener.addClickListener(event -> open(card, opener));
        return opener;
    }

    private void open(CaseCard card, NativeButton opener) {
        var stages = new Div();
        stages.addClassName("wm-move-to");
        for (Stage stage : Stage.values()) {
            if (stage != card.one().stage()) {
                stages.add(new NativeButton(RuleWords.stage(stage), event -> {
                    close();
                    acts.move(card, stage);
                }));
            }
        }
        removeAll();
        add(stages);
        setAriaLabel(Texts.of("recruiter.move.label", card.name()));
        setTarget(opener);
        open();
    }

    /** What can be done with a card. */
    interface Acts {
        void move(CaseCard card, Stage to);
    }
}
