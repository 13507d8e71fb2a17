package org.waymark.ui.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;

/** A link to another page of ours, which opens without loading the whole application again. */
public class Link extends Anchor {

    private static final long serialVersionUID = 1L;

    public Link(String address, String words) {
        super(address.isEmpty() ? "." : address, words);
        getElement().setAttribute("router-link", true);
    }

    /** Goes to another page of ours as the link would; what its address asks after the question mark goes along. */
    public static void open(UI ui, String address) {
        var place = new Location(address);
        ui.navigate(place.getPath(), place.getQueryParameters());
    }
}
