package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** Links to other pages, plain or drawn as a button. */
final class Links {

    private Links() {}

    static Anchor to(String address, String words) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** A link whose name says more to those who hear it than there is room to show. */
    static Anchor to(String address, String words, String moreForTheEar) {
        Anchor link = to(address, words);
        var more = new Span(" " + moreForTheEar);
        more.addClassName("wm-sr");
        link.add(more);
        return link;
    }

    static Anchor button(String address, String words) {
        Anchor link = to(address, words);
        link.addClassName("wm-button");
        return link;
    }

    /** The one act of a page. */
    static Anchor primary(String address, String words) {
        Anchor link = button(address, words);
        link.addClassName("wm-button-primary");
        return link;
    }

    /** The way back up, above a page's title. */
    static Component back(String address, String words) {
        Anchor link = to(address, words);
        link.addClassNames("wm-back", "wm-small");
        return link;
    }
}
