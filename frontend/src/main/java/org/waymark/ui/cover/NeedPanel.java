package org.waymark.ui.cover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.SayIt;

/** What stands beside the list of needs: one need with everything behind its verdict. Esc closes it. */
class NeedPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final H2 heading = new H2();
    private final Div parts = new Div();
    private final Div acts = new Div();
    private final Div sentence = new Div();

    NeedPanel(Runnable onClose) {
        addClassNames("wm-paper", "wm-need-panel");
        setVisible(false);
        heading.getElement().setAttribute("tabindex", "-1");
        heading.setId("need");
        getElement().setAttribute("aria-labelledby", "need");
        var close = new Button(Texts.of("cover.page.close"), event -> onClose.run());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addClassName("wm-no-print");
        var top = new Div(heading, close);
        top.addClassName("wm-need-top");
        sentence.addClassName("wm-need-sentence");
        acts.addClassNames("wm-need-acts", "wm-no-print");
        add(top, parts, sentence, acts);
    }

    void show(String title, String words, Component content, Component... newActs) {
        heading.setText(title);
        parts.removeAll();
        parts.add(content);
        sentence.removeAll();
        sentence.add(new Paragraph(words), copying(words));
        acts.removeAll();
        acts.add(newActs);
        acts.setVisible(newActs.length > 0);
        setVisible(true);
    }

    private static Button copying(String words) {
        var copy = new Button(Texts.of("cover.page.copy"));
        copy.addClassName("wm-no-print");
        Clipboard.onClick(copy)
                .writeText(
                        words,
                        done -> SayIt.done(Texts.of("cover.page.copied")),
                        error -> SayIt.alert(Texts.of("cover.page.notCopied")));
        return copy;
    }

    /** Moves the focus to the heading, so that a screen reader starts there. */
    void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }

    void hide() {
        parts.removeAll();
        setVisible(false);
    }
}
