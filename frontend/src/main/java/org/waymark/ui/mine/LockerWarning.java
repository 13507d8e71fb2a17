package org.waymark.ui.mine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.assessment.Warning;
import org.waymark.ui.session.Texts;

/** Says kindly that something just kept looks as if it named a service user; the person decides. */
class LockerWarning extends Div {

    private static final long serialVersionUID = 1L;

    LockerWarning() {
        addClassNames("wm-note", "wm-locker-warning");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(String title, List<Warning> warnings, Runnable edit) {
        clear();
        if (warnings.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        warnings.forEach(warning -> list.add(new ListItem(warning.sentence())));
        var acts = new Div(
                new Button(Texts.of("mine.locker.edit"), event -> edit.run()),
                new Button(Texts.of("mine.locker.fine"), event -> clear()));
        acts.addClassName("wm-row");
        add(new Paragraph(Texts.of("mine.locker.warning", title)), list, acts);
        setVisible(true);
    }

    void clear() {
        removeAll();
        setVisible(false);
    }
}
