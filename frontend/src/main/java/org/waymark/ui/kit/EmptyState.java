package org.waymark.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where there is nothing yet: what would be here, why it is empty, and the one next step. */
public class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    public EmptyState(String heading, String why, Component... nextStep) {
        addClassNames("wm-paper", "wm-empty");
        add(new H2(heading), new Paragraph(why));
        add(nextStep);
    }
}
