package org.waymark.ui.framework;

import com.vaadin.flow.component.html.Nav;
import java.util.List;
import org.waymark.framework.Competency;
import org.waymark.framework.Framework;
import org.waymark.ui.kit.Link;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Leads to the competency before and the one after, in the framework's order. */
class Neighbours extends Nav {

    private static final long serialVersionUID = 1L;

    Neighbours(Framework framework, Competency competency) {
        addClassNames("wm-neighbours", "wm-no-print");
        getElement().setAttribute("aria-label", Texts.of("framework.neighbours"));
        List<Competency> all = framework.competencies();
        int place = all.indexOf(competency);
        if (place > 0) {
            add(link(all.get(place - 1), "framework.neighbours.previous"));
        }
        if (place + 1 < all.size()) {
            add(link(all.get(place + 1), "framework.neighbours.next"));
        }
    }

    private static Link link(Competency other, String key) {
        return new Link(Places.competency(other.code()), Texts.of(key, other.title()));
    }
}
