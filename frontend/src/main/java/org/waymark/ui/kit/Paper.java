package org.waymark.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A sheet on the page that holds what belongs together, usually under a heading. */
public class Paper extends Section {

    private static final long serialVersionUID = 1L;

    public Paper(Component... parts) {
        addClassName("wm-paper");
        add(parts);
    }

    public Paper(String heading, Component... parts) {
        this(parts);
        addComponentAsFirst(new H2(heading));
    }
}
