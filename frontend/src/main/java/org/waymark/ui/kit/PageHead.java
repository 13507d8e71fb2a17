package org.waymark.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: its title, one line that places it, and the acts on the right. */
public class PageHead extends Header {

    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();
    private final Paragraph line = new Paragraph();
    private final Div acts = new Div();

    public PageHead(String title, String line, Component... acts) {
        addClassName("wm-head");
        this.line.addClassName("wm-soft");
        this.acts.addClassName("wm-acts");
        var words = new Div(this.title, this.line);
        words.addClassName("wm-head-words");
        add(words, this.acts);
        this.acts.add(acts);
        say(title, line);
    }

    /** Puts the reader here, after an act that has changed the page below. */
    public final void focus() {
        title.getElement().setAttribute("tabindex", "-1");
        title.getElement().callJsFunction("focus");
    }

    /** Adds an act on the right. */
    public void act(Component act) {
        acts.add(act);
    }

    /** Changes the words. */
    public final void say(String newTitle, String newLine) {
        title.setText(newTitle);
        line.setText(newLine);
        line.setVisible(!newLine.isEmpty());
    }
}
