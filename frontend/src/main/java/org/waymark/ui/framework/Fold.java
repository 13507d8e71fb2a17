package org.waymark.ui.framework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

/** A name that unfolds what is below it; on paper it is always open. */
class Fold extends NativeDetails {

    private static final long serialVersionUID = 1L;

    Fold(String name, String more, Component... content) {
        addClassName("wm-fold");
        var title = new Span(name);
        title.addClassName("wm-fold-name");
        var line = new Span(more);
        line.addClassNames("wm-small", "wm-soft");
        setSummary(title, line);
        setContent(wrapped(content));
    }

    private static Component wrapped(Component... content) {
        var inside = new com.vaadin.flow.component.html.Div(content);
        inside.addClassName("wm-fold-inside");
        return inside;
    }
}
