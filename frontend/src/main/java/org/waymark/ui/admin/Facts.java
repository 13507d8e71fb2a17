package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Short facts, each under its name. */
class Facts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    Facts() {
        addClassName("wm-facts");
    }

    Facts fact(String name, String value) {
        return value.isEmpty() ? this : fact(name, new Span(value));
    }

    Facts fact(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
