package org.waymark.ui.mine;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.session.Texts;

/** What stands where there is no evidence yet: what it is for, and three examples. */
class LockerEmpty extends Div {

    private static final long serialVersionUID = 1L;

    LockerEmpty() {
        var examples = new Div();
        examples.addClassName("wm-examples");
        for (String key : List.of("one", "two", "three")) {
            var example = new Div(
                    new H3(Texts.of("mine.locker.example." + key)),
                    new Paragraph(Texts.of("mine.locker.example." + key + ".note")));
            example.addClassName("wm-example");
            examples.add(example);
        }
        add(new EmptyState(Texts.of("mine.locker.empty"), Texts.of("mine.locker.empty.why"), examples));
    }
}
