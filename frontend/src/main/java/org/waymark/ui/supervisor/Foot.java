package org.waymark.ui.supervisor;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.waymark.ui.kit.SaveLine;
import org.waymark.ui.session.Texts;

/** The bar that stays in sight: how far the two have come, when it was saved, undo, and the confirmation. */
class Foot extends Div {

    private static final long serialVersionUID = 1L;

    private final Span count = new Span();
    private final SaveLine saved = new SaveLine();
    private final Button undo;

    Foot(Runnable undone, Runnable confirmed) {
        addClassNames("wm-paper", "wm-foot", "wm-agree-foot", "wm-no-print");
        count.addClassName("wm-strong");
        undo = new Button(Texts.of("supervisor.undo"), event -> undone.run());
        undo.addClickShortcut(Key.KEY_Z, KeyModifier.CONTROL);
        undo.setEnabled(false);
        var confirm = new Button(Texts.of("supervisor.confirm"), event -> confirmed.run());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        var acts = new Div(saved, undo, confirm);
        acts.addClassName("wm-row");
        add(count, acts);
    }

    /** Shows how many are settled and whether something can be taken back. */
    void show(int settled, int total, boolean mayUndo) {
        count.setText(Texts.of("supervisor.settled", settled, total));
        undo.setEnabled(mayUndo);
    }

    void savedAt(Instant moment) {
        saved.at(moment);
    }

    /** What follows is not saved until {@link #savedAt} says so. */
    void notSavedYet() {
        saved.failed();
    }
}
