package org.waymark.ui.scenario;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.waymark.ui.session.Texts;

/** Says what has changed in the records since a scenario was kept. */
class StaleNote extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Runnable again;

    StaleNote(Runnable again) {
        this.again = again;
        addClassNames("wm-note", "wm-stale");
        setVisible(false);
    }

    void show(List<String> changed, boolean mine) {
        removeAll();
        setVisible(!changed.isEmpty());
        var head = new Paragraph(Texts.of("scenario.stale"));
        head.addClassName("wm-strong");
        add(head, new Paragraph(String.join(" ", changed) + " " + Texts.of("scenario.stale.now")));
        if (mine) {
            var look = new Button(Texts.of("scenario.stale.again"), event -> again.run());
            look.addClassName("wm-no-print");
            add(look);
        }
    }
}
