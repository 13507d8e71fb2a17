package org.waymark.ui.kit;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The Waymark sign: two pointers that say where you are and where the path goes. */
public class Mark extends Span {

    private static final long serialVersionUID = 1L;

    public Mark() {
        addClassName("wm-brand");
        var sign = new Image("/waymark/brand.svg", "");
        sign.addClassName("wm-brand-sign");
        add(sign, new Span("Waymark"));
    }
}
