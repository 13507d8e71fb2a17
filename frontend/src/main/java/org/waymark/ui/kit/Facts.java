package org.waymark.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Names and what they stand for, one below the other. */
public class Facts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    public Facts() {
        addClassName("wm-facts");
    }

    /** Puts each name above its value, for narrow places. */
    public Facts narrow() {
        addClassName("wm-facts-narrow");
        return this;
    }

    /** Adds a fact; an empty one is left out. */
    public Facts with(String name, String value) {
        if (!value.isBlank()) {
            add(new Term(name), new Description(value));
        }
        return this;
    }

    /** Adds a fact of several parts, each on a line of its own. */
    public Facts with(String name, List<String> values) {
        if (values.size() < 2) {
            return with(name, String.join("", values));
        }
        var list = new UnorderedList();
        values.forEach(value -> list.add(new ListItem(value)));
        return with(name, list);
    }

    /** Adds a fact that is shown by a part. */
    public Facts with(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
