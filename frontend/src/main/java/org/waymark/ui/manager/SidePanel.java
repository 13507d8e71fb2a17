package org.waymark.ui.manager;

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

/** What stands beside the heat map: a heading that takes the focus, parts, sentences to copy, and a way to close it. */
class SidePanel extends Section {

    private static final long serialVersionUID = 1L;

    private final H2 heading = new H2();
    private final Div parts = new Div();

    /**
     * What can be copied into a business case.
     *
     * @param words with the names of people, where it is about people
     * @param nameless the same without names, or empty where no names are in it anyway
     */
    record Sentences(String words, String nameless) {

        static final Sentences NONE = new Sentences("", "");

        static Sentences of(String words) {
            return new Sentences(words, "");
        }
    }

    SidePanel(Runnable onClose) {
        addClassNames("wm-paper", "wm-heat-panel");
        setVisible(false);
        heading.getElement().setAttribute("tabindex", "-1");
        heading.setId("panel");
        getElement().setAttribute("aria-labelledby", "panel");
        var close = new Button(Texts.of("manager.panel.close"), event -> onClose.run());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addClassName("wm-no-print");
        var top = new Div(heading, close);
        top.addClassName("wm-panel-top");
        add(top, parts);
    }

    void show(String title, Sentences sentences, Component content) {
        heading.setText(title);
        parts.removeAll();
        parts.add(content);
        if (!sentences.words().isEmpty()) {
            parts.add(sentence(sentences.words(), "manager.copy"));
        }
        if (!sentences.nameless().isEmpty()) {
            parts.add(sentence(sentences.nameless(), "manager.copy.nameless"));
        }
        setVisible(true);
    }

    /** Takes more room where two people stand side by side, and is what is printed then. */
    void widen(boolean wide) {
        setClassName("wm-heat-wide", wide);
    }

    /** Moves the focus to the heading, so that a screen reader starts there. */
    void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }

    void hide() {
        parts.removeAll();
        setVisible(false);
    }

    private static Component sentence(String sentence, String key) {
        var words = new Paragraph(sentence);
        words.addClassName("wm-small");
        var copy = new Button(Texts.of(key));
        copy.addClassName("wm-no-print");
        Clipboard.onClick(copy)
                .writeText(
                        sentence,
                        done -> SayIt.done(Texts.of("manager.copied")),
                        error -> SayIt.alert(Texts.of("manager.notCopied")));
        var box = new Div(words, copy);
        box.addClassName("wm-panel-sentence");
        return box;
    }
}
