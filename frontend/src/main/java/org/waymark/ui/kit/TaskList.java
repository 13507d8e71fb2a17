package org.waymark.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Things to do, one a row: the name is the link, a line says more, the status stands on the right. */
public class TaskList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    public TaskList() {
        addClassName("wm-tasks");
    }

    /** Adds a row that leads somewhere. */
    public TaskList row(String name, String address, String more, Component status) {
        var link = new Anchor(address.isEmpty() ? "." : address, name);
        link.getElement().setAttribute("router-link", true);
        return add(link, more, status);
    }

    /** Adds a row that leads nowhere, because nothing can be done about it yet. */
    public TaskList row(String name, String more, Component status) {
        return add(new Span(name), more, status);
    }

    private TaskList add(Component name, String more, Component status) {
        name.addClassName("wm-task-name");
        var words = new Div(name);
        if (!more.isEmpty()) {
            var line = new Span(more);
            line.addClassNames("wm-small", "wm-soft");
            words.add(line);
        }
        words.addClassName("wm-task-words");
        var row = new ListItem(words, status);
        row.addClassName("wm-task");
        add(row);
        return this;
    }
}
