package org.waymark.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.waymark.ui.session.Texts;

/** The demo's accounts beside the sign-in form, one button each; shown in the demo only. */
class DemoCard extends Div {

    private static final long serialVersionUID = 1L;

    DemoCard(DemoNames demo, Consumer<DemoNames.Name> signIn) {
        addClassNames("wm-paper", "wm-demo");
        add(new H2(Texts.of("shell.demo.title")), new Paragraph(Texts.of("shell.demo.line")));
        for (DemoNames.Name name : demo.all()) {
            var person = new Span(name.person());
            person.addClassName("wm-strong");
            var what = new Span(name.what());
            what.addClassNames("wm-small", "wm-soft");
            var words = new Div(person, what);
            var button = new Button(words, event -> signIn.accept(name));
            button.addClassName("wm-demo-name");
            add(button);
        }
    }
}
