package org.waymark.ui.manager;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.waymark.skillmix.Distribution;
import org.waymark.ui.session.Texts;

/** How many people are at each level: a line of words for each, with a bar below that repeats the number. */
class SpreadBars extends OrderedList {

    private static final long serialVersionUID = 1L;

    SpreadBars(Distribution spread) {
        addClassName("wm-spread");
        int most = Math.max(
                1, spread.atLevel().stream().mapToInt(Integer::intValue).max().orElse(1));
        for (int level = 0; level < spread.atLevel().size(); level++) {
            String step = "l" + level;
            int people = spread.atLevel().get(level);
            var line = new ListItem(Texts.of(
                    "manager.spread", Texts.of("manager.colour." + step), Texts.count("manager.people", people)));
            line.addClassName("wm-spread-" + level);
            line.getStyle().set("--wm-share", Math.round(100f * people / most) + "%");
            add(line);
        }
    }
}
