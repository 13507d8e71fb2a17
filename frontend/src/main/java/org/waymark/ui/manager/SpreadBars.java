package org.waymark.ui.manager;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.waymark.skillmix.Distribution;
import org.waymark.ui.session.Texts;

/** How many people are at each level: a bar each, with the number in words beside it. */
class SpreadBars extends OrderedList {

    private static final long serialVersionUID = 1L;

    SpreadBars(Distribution spread) {
        addClassName("wm-spread");
        int most = Math.max(
                1, spread.atLevel().stream().mapToInt(Integer::intValue).max().orElse(1));
        for (int level = 0; level < spread.atLevel().size(); level++) {
            line(Texts.of("manager.level", level), spread.atLevel().get(level), most, "wm-spread-" + level);
        }
    }

    private void line(String label, int people, int most, String colour) {
        var bar = new Div();
        bar.addClassNames("wm-spread-bar", colour);
        bar.getStyle().set("width", Math.round(100f * people / most) + "%");
        var track = new Div(bar);
        track.addClassName("wm-spread-track");
        track.getElement().setAttribute("aria-hidden", "true");
        var number = new Span(Texts.count("manager.people", people));
        number.addClassName("wm-spread-number");
        add(new ListItem(new Span(label), track, number));
    }
}
