package org.waymark.ui.framework;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.waymark.framework.Framework;
import org.waymark.framework.ScaleLevel;

/** The six levels side by side, lowest first. */
class LevelRow extends OrderedList {

    private static final long serialVersionUID = 1L;

    LevelRow(Framework framework) {
        addClassName("wm-six");
        for (ScaleLevel level : framework.scale()) {
            var label = new Span(level.formalLabel());
            label.addClassNames("wm-small", "wm-soft");
            label.setVisible(!level.formalLabel().equals(level.word()));
            var item = new ListItem(new H3(level.named()), label, new Paragraph(level.firstPerson()));
            item.addClassNames(
                    "wm-paper", "wm-six-level", "wm-six-" + level.level().value());
            add(item);
        }
    }
}
