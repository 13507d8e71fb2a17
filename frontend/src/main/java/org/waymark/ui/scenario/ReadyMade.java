package org.waymark.ui.scenario;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** Where to begin while there are no moves: two scenarios that are ready to run. */
class ReadyMade extends Paper {

    private static final long serialVersionUID = 1L;

    ReadyMade(Runnable each, Runnable clearances) {
        super(Texts.of("scenario.ready"));
        addClassNames("wm-ready", "wm-no-print");
        var both = new Div(part("each", each), part("clearances", clearances));
        both.addClassName("wm-ready-both");
        add(new Paragraph(Texts.of("scenario.ready.line")), both);
    }

    private static Div part(String key, Runnable run) {
        var button = new Button(Texts.of("scenario.ready." + key + ".run"), event -> run.run());
        button.setAriaLabel(Texts.of("scenario.ready." + key + ".label"));
        return new Div(
                new H3(Texts.of("scenario.ready." + key)),
                new Paragraph(Texts.of("scenario.ready." + key + ".why")),
                button);
    }
}
