package org.waymark.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A bar with the words that say the same. */
public class ProgressLine extends Div {

    private static final long serialVersionUID = 1L;

    private final Span words = new Span();
    private final Div bar = new Div();

    public ProgressLine() {
        addClassName("wm-progress");
        words.addClassName("wm-small");
        var frame = new Div(bar);
        frame.addClassName("wm-bar");
        frame.getElement().setAttribute("aria-hidden", "true");
        add(words, frame);
    }

    /** Shows so much of a whole, in words and as a bar. */
    public void show(int done, int whole, String inWords) {
        words.setText(inWords);
        int percent = whole == 0 ? 0 : Math.clamp(Math.round(100f * done / whole), 0, 100);
        bar.getStyle().set("width", percent + "%");
    }
}
