package org.waymark.ui.kit;

import com.vaadin.flow.component.html.Anchor;

/** A link to another page of ours, which opens without loading the whole application again. */
public class Link extends Anchor {

    private static final long serialVersionUID = 1L;

    public Link(String address, String words) {
        super(address.isEmpty() ? "." : address, words);
        getElement().setAttribute("router-link", true);
    }
}
