package org.waymark.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntFunction;
import org.waymark.ui.session.Texts;

/** Leads from page to page of a long list; hidden while there is only one. */
public class Pages extends Nav {

    private static final long serialVersionUID = 1L;

    public Pages() {
        addClassName("wm-pages");
        getElement().setAttribute("aria-label", Texts.of("kit.pages"));
        setVisible(false);
    }

    /** Shows where in the list the reader is; the address of each page is made from its number, 1 first. */
    public void show(int page, int last, IntFunction<String> address) {
        removeAll();
        setVisible(last > 1 || page > 1);
        if (page > 1) {
            add(link(address.apply(Math.min(page - 1, Math.max(1, last))), "kit.pages.previous"));
        }
        add(new Span(Texts.of("kit.pages.here", page, Math.max(page, last))));
        if (page < last) {
            add(link(address.apply(page + 1), "kit.pages.next"));
        }
    }

    /** How many pages a list fills, at least one. */
    public static int count(int total, int onOne) {
        return Math.max(1, (total + onOne - 1) / onOne);
    }

    private static Anchor link(String address, String key) {
        var link = new Anchor(address, Texts.of(key));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
