package org.waymark.ui.framework;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.waymark.ui.session.Texts;

/** Several folds and a button that opens or closes them all. */
class Folds extends Div {

    private static final long serialVersionUID = 1L;

    private final List<Fold> folds = new ArrayList<>();
    private final Button all = new Button();
    private boolean open;

    Folds() {
        addClassName("wm-folds");
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        all.addClassName("wm-no-print");
        all.addClickListener(event -> openAll(!open));
        add(all);
        say();
    }

    Folds with(Fold fold) {
        folds.add(fold);
        add(fold);
        return this;
    }

    /** Opens or closes every fold. */
    final void openAll(boolean opened) {
        open = opened;
        folds.forEach(fold -> fold.setOpen(opened));
        say();
    }

    private void say() {
        all.setText(Texts.of(open ? "framework.fold.none" : "framework.fold.all"));
    }
}
