package org.waymark.ui.kit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.framework.AtWork;
import org.waymark.ui.session.Texts;

/** Ways to grow into a level: of which kind each is, a course by its name, and what to do. */
public class WayList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    public WayList() {
        addClassNames("wm-small", "wm-ways");
    }

    public WayList(List<AtWork.Way> ways) {
        this();
        show(ways);
    }

    public final void show(List<AtWork.Way> ways) {
        removeAll();
        for (AtWork.Way way : ways) {
            var kind = new Span(
                    way.course() == null
                            ? Texts.of("kit.way." + way.kind())
                            : Texts.of("kit.way.course", way.course()));
            kind.addClassName("wm-strong");
            add(new ListItem(kind, new Span(" " + way.text())));
        }
    }
}
